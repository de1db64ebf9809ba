import { dotsOf } from '@harbour/shared/domain/lesson/steps/feeling-map/reducer';
import type { FeelingMap } from '@harbour/shared/domain/lesson/steps/feeling-map/schema';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../../../ui/ChoiceTile.tsx';
import { FeelingPicture } from '../../../../ui/FeelingPicture.tsx';
import { useWordName } from '../../../checkin/useWordName.ts';
import { TileField } from '../../../door/TileField.tsx';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import type { FeelingMapProps } from './FeelingMapStep.tsx';

interface WordsPartProps extends FeelingMapProps {
  moment: FeelingMap['moments'][number];
  isOwn: boolean;
}

/** Words for a moment, some of which lie near: the other way beside the plane, and Primary's way to two feelings at once. */
export function WordsPart({ content, state, act, moment, isOwn }: WordsPartProps) {
  const { t } = useTranslation('lesson');
  const nameOf = useWordName();
  const words = state.words[moment.id] ?? [];
  const question = t(content.dots === 2 ? 'feelingMap.pickTwo' : 'feelingMap.pickWord');
  useNumberKeys(words.length, (at) => {
    const word = words[at];
    if (word) act({ type: 'word', word, isOwn });
  });
  return (
    <div className="hb-map-questions">
      <p className="hb-map-question">{question}</p>
      <TileField columns={5} label={question}>
        {words.map((word) => (
          <ChoiceTile
            key={word}
            picture={<FeelingPicture id={word} />}
            label={nameOf(word)}
            isSelected={dotsOf(state, moment).some((dot) => dot?.word === word)}
            onPress={() => act({ type: 'word', word, isOwn })}
          />
        ))}
      </TileField>
    </div>
  );
}
