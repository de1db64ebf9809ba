// Who: a key worker or lead who was told that a pupil's check-in may want a look.
// State: a little worried perhaps, with two minutes; must neither miss what was said nor read more into it.
// The one thing: read what the pupil said, know that opening it was written down, and say that it was seen.
import type { Response } from '@harbour/shared/ipc/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { wentToStaff } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { StaffFrame } from '../staff/StaffFrame.tsx';
import type { StaffSession } from '../staff/staffSession.ts';
import { useNow } from '../staff/useNow.ts';
import { agoInWords } from '../staff/when.ts';
import { EntryWords } from './EntryWords.tsx';
import { isolate } from './isolate.ts';
import './person.css';

type Opened = Response<'entries.open'>;

/** One check-in, opened. Arriving here is what opens it, once. */
export default function EntryScreen({ session, checkinId }: { session: StaffSession; checkinId: string }) {
  const { t } = useTranslation('person');
  const { t: staff, i18n } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const { send: open } = useSend('entries.open');
  const { send: see, busy } = useSend('nudges.seen');
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<CallFailure>();
  const wasAsked = useRef('');
  const now = useNow();

  useEffect(() => {
    // Each opening is written down: drawing the page anew must not write a second one.
    if (wasAsked.current === checkinId) return;
    wasAsked.current = checkinId;
    void open({ checkinId }).then((answer) => {
      if (answer.ok) setOpened(answer.value);
      else setFailure(answer.failure);
    });
  }, [open, checkinId]);

  const home = (): void => {
    dispatch(wentToStaff({ at: 'home' }));
  };
  const name = isolate(opened?.pupilName ?? '');
  return (
    <StaffFrame
      session={session}
      title={opened ? t('entry.title', { name }) : t('entry.opening')}
      lead={opened ? agoInWords(opened.entry.at, now, staff, i18n.language) : undefined}
    >
      {failure?.code === 'notFound' ? <Notice tone="info" title={t('entry.gone')} /> : null}
      {failure?.code === 'notFound' ? null : <FailureNotice failure={failure} />}
      {opened || failure ? null : <Spinner />}
      {opened ? (
        <div className="hb-opened">
          <Card>
            <EntryWords entry={opened.entry} band={opened.band} />
          </Card>
          <div className="hb-stack">
            <p>{t('entry.openedNote', { name })}</p>
            <p className="hb-soft">{t('entry.record', { name })}</p>
          </div>
        </div>
      ) : null}
      <div className="hb-row">
        {opened ? (
          <Button
            variant="primary"
            isPending={busy}
            onPress={async () => {
              const answer = await see({ checkinId });
              if (answer.ok) home();
              else setFailure(answer.failure);
            }}
          >
            {t('look.seen')}
          </Button>
        ) : null}
        <Button icon={<Icon id="back" />} onPress={home}>
          {t('entry.back')}
        </Button>
      </div>
    </StaffFrame>
  );
}
