import { type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { DialogNote } from './dialogNote.ts';
import './Dialog.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Called for Escape and, where allowed, a press outside. */
  onClose: () => void;
  /** False where the person has to choose a button: then Escape and the outside do nothing. */
  isDismissable?: boolean;
  /** Buttons, the safest first. */
  actions?: ReactNode;
  /** `alertdialog` interrupts; keep it for what may lose data. */
  role?: 'dialog' | 'alertdialog';
  /** False where the dialog is about what the page's note says. */
  hasNote?: boolean;
  children: ReactNode;
}

/** A question over the page: keeps focus inside, gives it back when closed. Load it lazily on start-up screens. */
export function Dialog({
  title,
  isOpen,
  onClose,
  isDismissable = true,
  actions,
  role = 'dialog',
  hasNote = true,
  children,
}: DialogProps) {
  const note = useContext(DialogNote);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      className="hb-dialog-veil"
    >
      <Modal className="hb-dialog-sheet">
        <AriaDialog role={role} className="hb-dialog">
          <Heading slot="title" className="hb-dialog-title">
            {title}
          </Heading>
          {hasNote ? note : null}
          <div className="hb-dialog-body">{children}</div>
          {actions ? <div className="hb-dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
