// Stands here: a pupil who kept a plan, a tool or a strength in a lesson.
// State: wants it back when it counts, or wants it gone.
// The one thing: read it; let it go or share it with one press.
import { isStrategyId } from '@harbour/shared/domain/strategies/strategies';
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import './lessons.css';

type Kept = Response<'lessons.mine'>['kept'][number];

export function KeptPage({ onBack, onStop }: { onBack: () => void; onStop: () => void }) {
  const { t } = useTranslation('lesson');
  const { data } = useCall('lessons.mine', {});
  const { send } = useSend('lessons.changeKept');
  return (
    <PupilFrame title={t('kept.title')} lead={t('kept.lead')} onBack={onBack} onStop={onStop}>
      {data && data.kept.length === 0 ? <p>{t('kept.none')}</p> : null}
      <ul className="hb-kept">
        {(data?.kept ?? []).map((card) => (
          <li key={`${card.runId} ${card.stepId}`}>
            <KeptCard card={card} />
            <div className="hb-kept-ways">
              <Button
                scale="pupil"
                aria-pressed={card.isShared}
                onPress={() =>
                  void send({
                    runId: card.runId,
                    stepId: card.stepId,
                    to: card.isShared ? 'ownOnly' : 'shared',
                  })
                }
              >
                {t('kept.share')}
              </Button>
              <Button
                scale="pupil"
                variant="quiet"
                icon={<Icon id="pass" />}
                onPress={() => void send({ runId: card.runId, stepId: card.stepId, to: 'gone' })}
              >
                {t('kept.letGo')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </PupilFrame>
  );
}

/** What was kept, as the pupil reads it and, where it is shared, their key adult. */
export function KeptCard({ card }: { card: Kept }) {
  const { t } = useTranslation(['lesson', 'strategies']);
  return (
    <div className="hb-kept-card">
      <h2>{card.stepTitle}</h2>
      <ul>
        {card.lines.map((line) =>
          'text' in line ? (
            <li key={line.text}>{line.text}</li>
          ) : isStrategyId(line.strategyId) ? (
            <li key={line.strategyId} className="hb-kept-tool">
              <span className="hb-kept-picture" aria-hidden="true">
                <StrategyPicture id={line.strategyId} />
              </span>
              {t(`strategies:${line.strategyId}.name`)}
            </li>
          ) : null,
        )}
      </ul>
      <p className="hb-quiet-line">{card.title}</p>
    </div>
  );
}
