import { type FeelingChoice, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { FeelingFace } from '../../ui/FeelingFace.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { useWordName } from './useWordName.ts';

/** A feeling word with the face of its place on the plane. */
export function WordTile({ word, onPress }: { word: FeelingChoice; onPress: () => void }) {
  const nameOf = useWordName();
  const feeling = findFeeling(word);
  return (
    <ChoiceTile
      picture={feeling ? <FeelingFace feeling={feeling} /> : <Picture id="kind-thinking" />}
      label={nameOf(word)}
      onPress={onPress}
    />
  );
}
