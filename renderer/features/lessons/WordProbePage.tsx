// Stands here: a pupil at the start or the end of the first unit.
// State: may think of it as a test; every answer leads on, and the words known are shown to them only.
// The one thing: pick the word that fits what happened, or pass.
import type { Band } from '@harbour/shared/domain/checkin/types';
import { type FeelingId, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import type { ExitStatus } from '@harbour/shared/domain/lesson/stepLogic';
import { PROBE_TIER, probeItems } from '@harbour/shared/domain/lesson/wordProbe';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import situations from '../../../assets/locales/en-GB/wordProbe.json';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TileField } from '../door/TileField.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import './lessons.css';

type Answer = { feelingId: FeelingId; status: ExitStatus | 'skipped' };

const KNOWN = Object.keys(situations).filter(
  (id): id is FeelingId & keyof typeof situations => findFeeling(id) !== undefined,
);

export interface WordProbePageProps {
  band: Band;
  onDone: () => void;
  onStop: () => void;
}

export function WordProbePage({ band, onDone, onStop }: WordProbePageProps) {
  const { t } = useTranslation(['lesson', 'feelings', 'wordProbe']);
  const [items] = useState(() => probeItems(band, Math.floor(Math.random() * 1e6), KNOWN));
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [looks, setLooks] = useState(0);
  const { send } = useSend('lessons.keepProbe');
  const item = items[answers.length];

  function answer(status: Answer['status']): void {
    if (!item) return;
    const all = [...answers, { feelingId: item.feelingId, status }];
    setAnswers(all);
    setLooks(0);
    if (all.length === items.length) void send({ tier: PROBE_TIER[band], answers: all });
  }

  if (!item) {
    const words = answers.filter(({ status }) => status === 'secure' || status === 'withALook');
    return (
      <PupilFrame title={t('probe.doneTitle')} lead={t('probe.keepDetail')} onStop={onStop} onFinish={onDone}>
        <p className="hb-probe-situation">{t('probe.done', { count: words.length })}</p>
        <ul className="hb-probe-words">
          {words.map(({ feelingId }) => (
            <li key={feelingId}>
              <span className="hb-probe-picture">
                <FeelingPicture id={feelingId} />
              </span>
              {t(`feelings:${feelingId}.word`)}
            </li>
          ))}
        </ul>
        <Button scale="pupil" variant="primary" icon={<Icon id="check" />} onPress={onDone}>
          {t('end.toLessons')}
        </Button>
      </PupilFrame>
    );
  }
  return (
    <PupilFrame
      title={t('probe.title')}
      headerStart={<span>{t('probe.at', { at: answers.length + 1, total: items.length })}</span>}
      onStop={onStop}
      onBack={onDone}
    >
      <p className="hb-probe-situation">{t(`wordProbe:${item.feelingId as keyof typeof situations}`)}</p>
      <div className="hb-answers">
        <TileField columns={3} label={t('probe.title')}>
          {item.choices.map((id) => (
            <ChoiceTile
              key={id}
              picture={<FeelingPicture id={id} />}
              label={t(`feelings:${id}.word`)}
              onPress={() => {
                if (id === item.feelingId) answer(looks === 0 ? 'secure' : 'withALook');
                else if (looks === 0) setLooks(1);
                else answer('notYet');
              }}
            />
          ))}
        </TileField>
      </div>
      <p className="hb-said" role="status">
        {looks > 0 ? t('said.look') : ''}
      </p>
      <div className="hb-row hb-row-middle">
        <Button scale="pupil" icon={<Icon id="pass" />} onPress={() => answer('skipped')}>
          {t('player.pass')}
        </Button>
      </div>
    </PupilFrame>
  );
}
