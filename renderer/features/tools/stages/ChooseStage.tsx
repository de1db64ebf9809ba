import { CHOICES, type StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../../ui/ChoiceTile.tsx';
import { TileField } from '../../door/TileField.tsx';
import { Motif } from '../art/Motif.tsx';

const COLUMNS = { 4: 4, 5: 5, 6: 3 } as const;

/** Cards to pick from. Picking another is as free as picking none; nothing is stored. */
export function ChooseStage({ stage }: { stage: StageOf<'choose'> }) {
  const { t } = useTranslation('tools');
  const [picked, setPicked] = useState<string | null>(null);
  const options = CHOICES[stage.of];
  return (
    <>
      <TileField columns={COLUMNS[options.length]} label={t('choose.title')}>
        {options.map((id) => (
          <ChoiceTile
            key={id}
            picture={<Motif id={id} />}
            label={t(`option.${id}`)}
            isSelected={picked === id}
            onPress={() => setPicked(picked === id ? null : id)}
          />
        ))}
      </TileField>
      <p className="hb-stage-reply" role="status">
        {picked === null ? '' : t(`reply.${stage.of}`)}
      </p>
      <p className="hb-quiet-line">{t('choose.noneDetail')}</p>
    </>
  );
}
