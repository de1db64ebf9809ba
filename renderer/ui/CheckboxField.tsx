import { CheckboxField as AriaCheckboxField, CheckboxButton, Text } from 'react-aria-components/Checkbox';
import './fields.css';

export interface CheckboxFieldProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  description?: string;
  isDisabled?: boolean;
}

/** A box to tick, with its words as part of the target. */
export function CheckboxField({ label, description, ...rest }: CheckboxFieldProps) {
  return (
    <AriaCheckboxField {...rest} className="hb-check-field">
      <CheckboxButton className="hb-check">
        <span className="hb-check-box" aria-hidden="true">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M4 10.5l4 4 8-9"
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              strokeLinecap="round"
            />
          </svg>
        </span>
        <span className="hb-check-label">{label}</span>
      </CheckboxButton>
      {description ? (
        <Text slot="description" className="hb-field-hint hb-check-hint">
          {description}
        </Text>
      ) : null}
    </AriaCheckboxField>
  );
}
