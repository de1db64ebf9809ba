// Stands here: a younger pupil at the first question.
// State: a feeling without a word yet; three faces say it without reading.
// The one thing: press the face that is nearest, or pass.

import { NICENESS } from '@harbour/shared/domain/checkin/types';
import { NICENESS_VALENCE } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Face } from '../../ui/Face.tsx';
import { TileField } from '../door/TileField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';

export function NicenessStep({ act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  return (
    <CheckinFrame {...frame} title={t('niceness.title')}>
      <div className="hb-answers">
        <TileField columns={5} label={t('niceness.title')}>
          {NICENESS.map((niceness) => (
            <ChoiceTile
              key={niceness}
              picture={<Face valence={NICENESS_VALENCE[niceness]} energy={0} />}
              label={t(`niceness.${niceness}`)}
              onPress={() => act({ type: 'chooseNiceness', niceness })}
            />
          ))}
          <SkipTiles act={act} />
        </TileField>
      </div>
    </CheckinFrame>
  );
}
