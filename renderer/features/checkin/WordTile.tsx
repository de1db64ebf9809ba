import { type FeelingChoice, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { useWordName } from './useWordName.ts';

/** A feeling word with its picture. */
export function WordTile({ word, onPress }: { word: FeelingChoice; onPress: () => void }) {
  const nameOf = useWordName();
  const feeling = findFeeling(word);
  return (
    <ChoiceTile
      picture={feeling ? <FeelingPicture id={feeling.id} /> : <Picture id="kind-thinking" />}
      label={nameOf(word)}
      onPress={onPress}
    />
  );
}
