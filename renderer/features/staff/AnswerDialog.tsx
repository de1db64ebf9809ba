import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useCall } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';

type Props = {
  action: 'handedOver' | 'done';
  name: string;
  staffId: string;
  busy: boolean;
  failure: CallFailure | undefined;
  onClose: () => void;
  onAnswer: (toStaffId: string | null, note: string | null) => Promise<void>;
};

/** To whom a request is handed over, or that it is done, each with one optional line. */
export function AnswerDialog({ action, name, staffId, busy, failure, onClose, onAnswer }: Props) {
  const { t } = useTranslation('staff');
  const { t: common } = useTranslation('common');
  const { data } = useCall('staff.list', {}, { skip: action === 'done' });
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const colleagues = (data?.staff ?? []).filter((member) => member.id !== staffId);
  const isAlone = action === 'handedOver' && data !== undefined && colleagues.length === 0;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    if (isAlone || (action === 'handedOver' && to === null)) return;
    void onAnswer(action === 'handedOver' ? to : null, note.trim() === '' ? null : note.trim());
  };

  return (
    <Dialog
      title={action === 'handedOver' ? t('requests.dialog.handOverTitle') : t('requests.dialog.doneTitle')}
      isOpen
      hasNote={false}
      onClose={onClose}
    >
      <form className="hb-stack" onSubmit={submit}>
        <p className="hb-request-who">
          <bdi className="hb-request-name">{name}</bdi>
        </p>
        {action === 'done' ? <p>{t('requests.dialog.doneBody')}</p> : null}
        {isAlone ? <Notice tone="info" title={t('requests.dialog.noColleagues')} /> : null}
        {action === 'handedOver' && !isAlone ? (
          <Select
            label={t('requests.dialog.to')}
            description={t('requests.dialog.tellThem')}
            placeholder={t('requests.dialog.choose')}
            items={colleagues.map((member) => ({
              id: member.id,
              label: `${member.name} · ${t(`role.${member.role}`)}`,
            }))}
            value={to}
            onChange={setTo}
            error={asked && to === null ? t('requests.dialog.toMissing') : undefined}
          />
        ) : null}
        {isAlone ? null : (
          <TextArea
            label={t('requests.dialog.note')}
            description={t('requests.dialog.noteHint')}
            value={note}
            onChange={setNote}
            rows={2}
            maxLength={500}
          />
        )}
        <FailureNotice failure={failure} />
        <div className="hb-dialog-actions">
          <Button onPress={onClose}>{common('cancel')}</Button>
          {isAlone ? null : (
            <Button variant="primary" type="submit" isPending={busy}>
              {action === 'handedOver' ? t('requests.dialog.handOver') : t('requests.dialog.done')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
