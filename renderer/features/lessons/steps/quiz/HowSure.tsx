import type { Sureness } from '@harbour/shared/domain/lesson/stepLogic';
import { SURENESS } from '@harbour/shared/domain/lesson/steps/quiz/reducer';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../../../ui/ChoiceTile.tsx';
import { Cut, Ink, paint, Svg } from '../../../../ui/pictures/paper.tsx';
import { TileField } from '../../../door/TileField.tsx';

const NAMES = ['notYet', 'gettingThere', 'iCan'] as const;
/** How far the sun is up over the sea: all three are a fine time of day. */
const SUN_AT = [94, 74, 50] as const;

export function SureQuestion() {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-quiz-sure">
      <h2>{t('quiz.sureTitle')}</h2>
      <p className="hb-quiet-line">{t('quiz.sureDetail')}</p>
    </div>
  );
}

/** How sure somebody is, in their own eyes. Nobody has to say. */
export function HowSure({ sure, onChoose }: { sure: Sureness | null; onChoose: (sure: Sureness) => void }) {
  const { t } = useTranslation('lesson');
  return (
    <TileField columns={3} label={t('quiz.sureTitle')}>
      {SURENESS.map((one) => (
        <ChoiceTile
          key={one}
          picture={<Sun at={one} />}
          label={t(`quiz.sure.${NAMES[one]}`)}
          isSelected={sure === one}
          onPress={() => onChoose(one)}
        />
      ))}
    </TileField>
  );
}

function Sun({ at }: { at: Sureness }) {
  const y = SUN_AT[at];
  // What shines over the water begins at its surface.
  const rays = Math.min(y - 28, 62);
  return (
    <Svg viewBox="0 0 120 120">
      <Cut
        d="M8 16Q8 8 16 8H104Q112 8 112 16V106Q112 114 104 114H16Q8 114 8 106Z"
        fill={paint.sky}
        lift={0}
      />
      <Cut d={`M60 ${y - 20}a20 20 0 1 1 0 40 20 20 0 1 1 0-40Z`} fill={paint.lamp} lift={0} />
      <Ink d={`M60 ${rays}v-9M35 ${rays + 10}l-7-7M85 ${rays + 10}l7-7`} width={3} colour={paint.sandMark} />
      <Cut
        d="M8 82c14-7 26-7 39 0s26 7 39 0 18-6 26-3V106Q112 114 104 114H16Q8 114 8 106Z"
        fill={paint.sea}
        lift={0}
      />
    </Svg>
  );
}
