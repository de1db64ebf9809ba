import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallFailure } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';

type Props = {
  title: string;
  onClose: () => void;
  /** Saves, or does nothing where a field still has a problem. @returns what kept it from being saved */
  onSave: () => Promise<CallFailure | undefined>;
  isSaving: boolean;
  /** The fields; `asked` is true once saving was tried, from when on their problems show. */
  children: (asked: boolean) => ReactNode;
};

/** A form over the page: its fields, what went wrong, and the two ways out. Enter in any field saves. */
export function FormDialog({ title, onClose, onSave, isSaving, children }: Props) {
  const { t } = useTranslation('common');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    setFailure(undefined);
    setFailure(await onSave());
  };

  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className="hb-stack" onSubmit={(event) => void submit(event)}>
        {children(asked)}
        <FailureNotice failure={failure} />
        <div className="hb-dialog-actions">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" isPending={isSaving}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
