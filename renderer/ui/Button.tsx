import type { ReactNode } from 'react';
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
  /** Keeps focus, says "busy" to screen readers and ignores presses. */
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
  children,
  ...rest
}: ButtonProps) {
  const press: Pick<AriaButtonProps, 'onPress'> = onPress ? { onPress: () => onPress() } : {};
  return (
    <AriaButton {...rest} {...press} className={`hb-button hb-button-${variant} hb-scale-${scale}`}>
      {icon ? <span className="hb-button-icon">{icon}</span> : null}
      {children === undefined ? null : <span className="hb-button-text">{children}</span>}
    </AriaButton>
  );
}
