import type { JSX, MouseEvent, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './Button.css';

export interface ButtonProps {
  variant?: 'primary' | 'secondary' | 'quiet';
  /** `pupil` is at least 64 px high, `staff` at least 44 px. */
  scale?: 'pupil' | 'staff';
  icon?: ReactNode;
  onPress?: () => void;
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  /**
   * What it started is under way: keeps its name and the focus, says "busy" to screen readers, and neither presses nor Enter
   * in the form's fields do anything. So a form needs no guard of its own against a second press.
   */
  isPending?: boolean;
  autoFocus?: boolean;
  children?: ReactNode;
  'aria-label'?: string;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
  'aria-describedby'?: string;
}

/** A button in three weights. Only one primary button belongs on a screen. */
export function Button({
  variant = 'secondary',
  scale = 'staff',
  icon,
  onPress,
  isPending = false,
  children,
  ...rest
}: ButtonProps) {
  const press: Pick<AriaButtonProps, 'onPress'> = onPress && !isPending ? { onPress: () => onPress() } : {};
  // Not react-aria's own isPending: it announces a progress bar that is not there, so a nameless thing.
  const pending: Pick<AriaButtonProps, 'render'> = isPending ? { render: asPending } : {};
  return (
    <AriaButton
      {...rest}
      {...press}
      {...pending}
      className={`hb-button hb-button-${variant} hb-scale-${scale}`}
    >
      {icon ? <span className="hb-button-icon">{icon}</span> : null}
      {children === undefined ? null : <span className="hb-button-text">{children}</span>}
    </AriaButton>
  );
}

/** The same element, so that focus stays. A click that is refused also refuses the submission it would have started. */
function asPending(props: JSX.IntrinsicElements['button']) {
  return (
    <button
      {...props}
      aria-disabled="true"
      aria-busy="true"
      data-pending="true"
      onClick={(event: MouseEvent) => event.preventDefault()}
    />
  );
}
