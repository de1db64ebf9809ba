import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toastStore.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { agoInWords } from './when.ts';

export type PersonRequest = Response<'requests.list'>['requests'][number];
type Props = { request: PersonRequest; staffId: string; now: number; onAnswered: () => void };

/** One person who waits: who, how soon, since when, what was answered so far, and the three answers. */
export function RequestRow({ request, staffId, now, onAnswered }: Props) {
  const { t, i18n } = useTranslation('staff');
  const answer = useSend('requests.answer');
  const [dialog, setDialog] = useState<'handedOver' | 'done' | null>(null);
  const [failure, setFailure] = useState<CallFailure>();
  const name = request.pupilName ?? t('requests.somebody');
  const last = request.answers.at(-1);
  const ago = (at: number): string => agoInWords(at, now, t, i18n.language);

  const send = async (
    action: 'seen' | 'handedOver' | 'done',
    toStaffId: string | null,
    note: string | null,
  ): Promise<boolean> => {
    setFailure(undefined);
    onAnswered();
    const sent = await answer.send({ requestId: request.id, action, toStaffId, note });
    if (sent.ok) showToast(t(`requests.saved.${action}`));
    else setFailure(sent.failure);
    return sent.ok;
  };

  return (
    <li className="hb-request" data-state={request.state}>
      <div className="hb-request-words">
        <p className="hb-request-who">
          <bdi className="hb-request-name">{name}</bdi>
          {request.groupName ? <bdi className="hb-request-group">{request.groupName}</bdi> : null}
        </p>
        <p>
          {t(`requests.kind.${request.kind}`)}
          <span className="hb-request-ago">{ago(request.at)}</span>
        </p>
        {request.pupilName === null ? <p className="hb-request-soft">{t('requests.somebodyWhy')}</p> : null}
        {last && last.action !== 'done' ? (
          <p className="hb-request-soft">
            {last.action === 'handedOver'
              ? t('requests.state.handedOver', {
                  name: isolate(last.staffName),
                  to: isolate(last.toStaffName ?? ''),
                  when: ago(last.at),
                })
              : t('requests.state.seen', { name: isolate(last.staffName), when: ago(last.at) })}
          </p>
        ) : null}
        {last?.note ? (
          <p className="hb-request-soft">{t('requests.note', { note: isolate(last.note) })}</p>
        ) : null}
        <FailureNotice failure={dialog ? undefined : failure} />
      </div>
      <div className="hb-request-answers">
        {request.state === 'seen' ? null : (
          <Button
            aria-label={t('requests.seenFor', { name })}
            // A second press while the first is on its way would write the answer twice.
            isPending={answer.busy}
            onPress={() => void send('seen', null, null)}
          >
            {t('requests.seen')}
          </Button>
        )}
        <Button aria-label={t('requests.handOverFor', { name })} onPress={() => setDialog('handedOver')}>
          {t('requests.handOver')}
        </Button>
        <Button aria-label={t('requests.doneFor', { name })} onPress={() => setDialog('done')}>
          {t('requests.done')}
        </Button>
      </div>
      {dialog ? (
        <AnswerDialog
          action={dialog}
          name={name}
          staffId={staffId}
          busy={answer.busy}
          failure={failure}
          onClose={() => {
            setDialog(null);
            setFailure(undefined);
          }}
          onAnswer={async (toStaffId, note) => {
            if (await send(dialog, toStaffId, note)) setDialog(null);
          }}
        />
      ) : null}
    </li>
  );
}

/** Keeps a name from turning the sentence around it the other way (Unicode first-strong isolate). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
