import { CHOICES, type StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { Picture } from '../../../ui/pictures/Picture.tsx';
import { TileField } from '../../door/TileField.tsx';
import { Motif } from '../art/Motif.tsx';

type Topic = (typeof CHOICES)['topics'][number];
const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
const OKAYS = ['shell', 'starfish', 'gull'] as const;
const GOOD_BIT = [
  ['where', 'lighthouse'],
  ['saw', 'kite'],
  ['heard', 'gull'],
] as const;

/** Things to think of, ticked off in the pupil's own time. What was thought of is nobody's business and is not asked. */
export function ListStage({ stage }: { stage: StageOf<'list'> }) {
  switch (stage.of) {
    case 'aToE':
      return <LetterList />;
    case 'okays':
      return <OkayList />;
    case 'goodBit':
      return <GoodBitList />;
  }
}

/** Which of a few are ticked. */
function useTicks(): { isOn: (id: string) => boolean; flip: (id: string) => void } {
  const [on, setOn] = useState<readonly string[]>([]);
  return {
    isOn: (id) => on.includes(id),
    flip: (id) => setOn(on.includes(id) ? on.filter((other) => other !== id) : [...on, id]),
  };
}

function LetterList() {
  const { t } = useTranslation('tools');
  const [topic, setTopic] = useState<Topic | null>(null);
  const [ideas, setIdeas] = useState(0);
  const { isOn, flip } = useTicks();
  if (topic === null) {
    return (
      <>
        <p className="hb-stage-ask">{t('list.topic')}</p>
        <TileField columns={4} label={t('list.topic')}>
          {CHOICES.topics.map((id) => (
            <ChoiceTile
              key={id}
              picture={<Motif id={id} />}
              label={t(`option.${id}`)}
              onPress={() => setTopic(id)}
            />
          ))}
        </TileField>
      </>
    );
  }
  const words = t(`list.ideas.${topic}`, { returnObjects: true });
  return (
    <>
      <p className="hb-stage-ask">{t(`option.${topic}`)}</p>
      <TileField columns={5} label={t('list.tapDetail')}>
        {LETTERS.map((letter, at) => (
          <ChoiceTile
            key={letter}
            picture={
              <span className="hb-letter" aria-hidden="true">
                {letter}
              </span>
            }
            label={at < ideas ? (words[at] ?? '') : t('list.letter', { letter })}
            isSelected={isOn(letter)}
            onPress={() => flip(letter)}
          />
        ))}
      </TileField>
      <p className="hb-quiet-line">{t('list.tapDetail')}</p>
      {ideas < LETTERS.length ? (
        <Button scale="pupil" onPress={() => setIdeas(ideas + 1)}>
          {t('list.idea')}
        </Button>
      ) : null}
    </>
  );
}

function OkayList() {
  const { t } = useTranslation('tools');
  const [hasIdeas, setHasIdeas] = useState(false);
  const { isOn, flip } = useTicks();
  return (
    <>
      <TileField columns={3} label={t('list.tapDetail')}>
        {OKAYS.map((id, at) => (
          <ChoiceTile
            key={id}
            picture={<Picture id={id} />}
            label={`${t('list.okay')} ${at + 1}`}
            isSelected={isOn(id)}
            onPress={() => flip(id)}
          />
        ))}
      </TileField>
      {hasIdeas ? (
        <ul className="hb-ideas">
          {t('list.okayIdeas', { returnObjects: true }).map((idea) => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
      ) : null}
      <p className="hb-quiet-line">{t('list.tapDetail')}</p>
      <Button scale="pupil" variant="quiet" aria-expanded={hasIdeas} onPress={() => setHasIdeas(!hasIdeas)}>
        {t(hasIdeas ? 'hunt.hideIdeas' : 'hunt.ideas')}
      </Button>
    </>
  );
}

function GoodBitList() {
  const { t } = useTranslation('tools');
  const { isOn, flip } = useTicks();
  return (
    <>
      <TileField columns={3} label={t('list.tapDetail')}>
        {GOOD_BIT.map(([id, picture]) => (
          <ChoiceTile
            key={id}
            picture={<Picture id={picture} />}
            label={t(`list.${id}`)}
            isSelected={isOn(id)}
            onPress={() => flip(id)}
          />
        ))}
      </TileField>
      <p className="hb-quiet-line">{t('list.tapDetail')}</p>
      <p className="hb-quiet-line">{t('list.noneDetail')}</p>
    </>
  );
}
