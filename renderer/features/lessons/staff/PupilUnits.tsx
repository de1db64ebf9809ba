import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../../app/api.ts';
import { RadioChoice } from '../../../ui/RadioChoice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import { KeptCard } from '../KeptPage.tsx';

const MODES = ['usual', 'light', 'paused'] as const;

/** One pupil's units: what they have explored, and whether a unit rests. Never what they answered. */
export function PupilUnits({ startPupilId }: { startPupilId: string | null }) {
  const { t } = useTranslation('lessonStaff');
  const takers = useCall('lessons.takers', {});
  const [pupilId, setPupilId] = useState(startPupilId);
  const { data } = useCall('lessons.ofPupil', { pupilId: pupilId ?? '' }, { skip: pupilId === null });
  const set = useSend('lessons.setUnit');
  const [failure, setFailure] = useState<Parameters<typeof FailureNotice>[0]['failure']>();
  const groups = new Map(takers.data?.groups.map(({ id, name }) => [id, name]));
  return (
    <div className="hb-stack">
      <Select
        label={t('pupil.choose')}
        placeholder={t('pupil.placeholder')}
        items={(takers.data?.pupils ?? []).map(({ id, displayName, groupId }) => ({
          id,
          label: `${displayName}, ${groups.get(groupId) ?? ''}`,
        }))}
        value={pupilId}
        onChange={(id) => setPupilId(id)}
      />
      <FailureNotice failure={failure ?? takers.failure} />
      {pupilId === null ? <p className="hb-soft">{t('pupil.none')}</p> : null}
      {pupilId !== null && data ? (
        <>
          <p className="hb-soft">{t('pupil.answers')}</p>
          {data.units.map((unit) => (
            <section key={`${unit.packId} ${unit.unitId}`} className="hb-card">
              <h2 className="hb-card-title">{unit.title}</h2>
              <ul className="hb-library-states">
                {unit.lessons.map((lesson) => (
                  <li key={lesson.lessonId} data-state={lesson.state}>
                    <span className="hb-library-mark" aria-hidden="true" />
                    <span>{lesson.title}</span>
                    <span className="hb-soft">{t(`pupil.state.${lesson.state}`)}</span>
                  </li>
                ))}
              </ul>
              <RadioChoice
                isRow
                label={t('pupil.mode')}
                options={MODES.map((id) => ({ id, label: t(`pupil.${id}`) }))}
                value={unit.mode}
                onChange={(mode) => {
                  void set
                    .send({ pupilId, packId: unit.packId, unitId: unit.unitId, mode })
                    .then((answer) => {
                      setFailure(answer.ok ? undefined : answer.failure);
                      if (answer.ok) showToast(t('pupil.saved'));
                    });
                }}
              />
            </section>
          ))}
          <p className="hb-soft">{t('pupil.explain')}</p>
          {data.shared.length > 0 ? (
            <section className="hb-card">
              <h2 className="hb-card-title">{t('pupil.shared')}</h2>
              <ul className="hb-library-shared">
                {data.shared.map((card) => (
                  <li key={`${card.runId} ${card.stepId}`}>
                    <KeptCard card={card} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
