import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import { dayInWords } from '../../staff/when.ts';

export interface GiveDialogProps {
  packId: string;
  lessonId: string;
  title: string;
  onClose: () => void;
}

/** Who has the lesson, and who gets it. A press gives or takes back at once; the dialog stays, since there is often more than one. */
export function GiveDialog({ packId, lessonId, title, onClose }: GiveDialogProps) {
  const { t, i18n } = useTranslation('lessonStaff');
  const takers = useCall('lessons.takers', {});
  const { data: given } = useCall('lessons.given', { packId, lessonId });
  const give = useSend('lessons.give');
  const takeBack = useSend('lessons.takeBack');
  const [wanted, setWanted] = useState('');
  const [failure, setFailure] = useState<Parameters<typeof FailureNotice>[0]['failure']>();
  const assignments = given?.assignments ?? [];
  const hasIt = (id: string): boolean =>
    assignments.some(({ pupilId, groupId }) => pupilId === id || groupId === id);
  const named = (name: string): string => `\u2068${name}\u2069`;

  const giveTo = async (to: { pupilId: string } | { groupId: string }, name: string): Promise<void> => {
    const answer = await give.send({ packId, lessonId, to });
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) showToast(t('give.done', { name: named(name) }));
  };
  const takeFrom = async (id: string, name: string): Promise<void> => {
    const answer = await takeBack.send({ id });
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) showToast(t('give.takenBack', { name: named(name) }));
  };
  const groups = (takers.data?.groups ?? []).filter(({ id }) => !hasIt(id));
  const word = wanted.trim().toLocaleLowerCase();
  const pupils = (takers.data?.pupils ?? []).filter(
    ({ id, displayName }) => word !== '' && !hasIt(id) && displayName.toLocaleLowerCase().includes(word),
  );
  return (
    <Dialog
      title={t('give.title', { title })}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('give.close')}</Button>}
    >
      <div className="hb-stack">
        <FailureNotice failure={failure ?? takers.failure} />
        <section className="hb-stack">
          <h3>{t('give.groups')}</h3>
          {takers.data && takers.data.groups.length === 0 ? (
            <p className="hb-soft">{t('give.noGroups')}</p>
          ) : null}
          <div className="hb-row">
            {groups.map(({ id, name }) => (
              <Button
                key={id}
                aria-label={t('give.giveTo', { name })}
                onPress={() => void giveTo({ groupId: id }, name)}
              >
                {name}
              </Button>
            ))}
          </div>
        </section>
        <section className="hb-stack">
          <h3>{t('give.pupils')}</h3>
          <TextField label={t('give.find')} value={wanted} onChange={setWanted} />
          <div className="hb-row">
            {pupils.slice(0, 12).map(({ id, displayName }) => (
              <Button
                key={id}
                aria-label={t('give.giveTo', { name: displayName })}
                onPress={() => void giveTo({ pupilId: id }, displayName)}
              >
                {displayName}
              </Button>
            ))}
          </div>
        </section>
        <section className="hb-stack">
          <h3>{t('give.given')}</h3>
          {given && assignments.length === 0 ? <p className="hb-soft">{t('give.nobody')}</p> : null}
          <ul className="hb-give-list">
            {assignments.map(({ id, name, day }) => (
              <li key={id}>
                <span>
                  <bdi>{name}</bdi>{' '}
                  <span className="hb-soft">{t('give.since', { day: dayInWords(day, i18n.language) })}</span>
                </span>
                <Button onPress={() => void takeFrom(id, name)}>
                  {t('give.takeBack', { name: named(name) })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
