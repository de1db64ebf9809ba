import { guideOf } from '@harbour/shared/domain/strategies/guides';
import { STAGE_KINDS } from '@harbour/shared/domain/strategies/stages';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { MotionProvider } from '../../ui/MotionProvider.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { Select } from '../../ui/Select.tsx';
import { StageView } from '../tools/StageView.tsx';

const ALL = STRATEGIES.flatMap(({ id }) =>
  guideOf(id).map((stage, at) => ({ id: `${id} ${at + 1}`, strategyId: id, stage })),
);

/** One stage of each kind that a tool can be made of, with all the stages there are of it. */
export function ToolStageGallery() {
  const { t } = useTranslation(['gallery', 'tools']);
  const [kind, setKind] = useState<(typeof STAGE_KINDS)[number]>('say');
  const [chosen, setChosen] = useState<string | null>(null);
  const some = ALL.filter(({ stage }) => stage.kind === kind);
  const shown = some.find(({ id }) => id === chosen) ?? some[0];
  return (
    <Card title={t('toolStages')}>
      <RadioChoice
        isRow
        label={t('stageKind')}
        options={STAGE_KINDS.map((id) => ({ id, label: id }))}
        value={kind}
        onChange={setKind}
      />
      <Select
        label={t('stageOf')}
        items={some.map(({ id }) => ({ id, label: id }))}
        value={shown?.id ?? null}
        onChange={setChosen}
      />
      {shown ? (
        <MotionProvider>
          <h3>{t(`tools:line.${shown.stage.line}`)}</h3>
          <div className="hb-stage" key={shown.id}>
            <StageView stage={shown.stage} strategyId={shown.strategyId} />
          </div>
        </MotionProvider>
      ) : null}
    </Card>
  );
}
