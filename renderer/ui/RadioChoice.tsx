import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components/RadioGroup';
import './fields.css';

export interface RadioOption<Id extends string = string> {
  id: Id;
  label: string;
  hint?: string;
}

export interface RadioChoiceProps<Id extends string = string> {
  label: string;
  options: readonly RadioOption<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  description?: string;
  scale?: 'pupil' | 'staff';
  /** In a row where there is room, instead of one under the other. */
  isRow?: boolean;
}

/** One of a few, all of them in sight. */
export function RadioChoice<Id extends string = string>({
  label,
  options,
  value,
  onChange,
  description,
  scale = 'staff',
  isRow = false,
}: RadioChoiceProps<Id>) {
  return (
    <RadioGroup
      className={`hb-field hb-radios hb-scale-${scale}`}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation={isRow ? 'horizontal' : 'vertical'}
    >
      <Label className="hb-field-label">{label}</Label>
      {description ? (
        <Text slot="description" className="hb-field-hint">
          {description}
        </Text>
      ) : null}
      <div className={isRow ? 'hb-radio-row' : 'hb-radio-column'}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="hb-radio-field">
            <RadioButton className="hb-check hb-radio">
              <span className="hb-radio-dot" aria-hidden="true" />
              <span className="hb-check-label">
                {option.label}
                {option.hint ? <span className="hb-radio-hint">{option.hint}</span> : null}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
