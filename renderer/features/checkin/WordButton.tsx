import { type FeelingId, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { Button } from '../../ui/Button.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { useWordName } from './useWordName.ts';

/** A feeling word at hand beside another question: quieter than its tile, and as large to press as any button. */
export function WordButton({ word, onPress }: { word: FeelingId; onPress: () => void }) {
  const nameOf = useWordName();
  const feeling = findFeeling(word);
  return (
    <Button
      scale="pupil"
      variant="quiet"
      icon={feeling ? <FeelingPicture id={feeling.id} /> : null}
      onPress={onPress}
    >
      {nameOf(word)}
    </Button>
  );
}
