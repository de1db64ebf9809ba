import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import './ChoiceTile.css';

export interface ChoiceTileProps {
  picture: ReactNode;
  label: string;
  /** Where the label is not in the language of the page. */
  labelLanguage?: string;
  hint?: string;
  /** Leave out where pressing leads straight on; give it where the choice stays on the screen. */
  isSelected?: boolean;
  isDisabled?: boolean;
  /** A finger came down; it may still leave without a press. */
  onPressStart?: () => void;
  onPress: () => void;
  scale?: 'pupil' | 'staff';
  autoFocus?: boolean;
}

/** A big picture with its word: the usual way to answer. */
export function ChoiceTile({
  picture,
  label,
  labelLanguage,
  hint,
  isSelected,
  onPress,
  scale = 'pupil',
  ...rest
}: ChoiceTileProps) {
  return (
    <AriaButton
      {...rest}
      {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
      onPress={() => onPress()}
      className={`hb-tile hb-tile-${scale}`}
    >
      <span className="hb-tile-picture" aria-hidden="true">
        {picture}
      </span>
      <span className="hb-tile-label" lang={labelLanguage}>
        {label}
      </span>
      {hint ? <span className="hb-tile-hint">{hint}</span> : null}
    </AriaButton>
  );
}
