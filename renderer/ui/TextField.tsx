import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField, FieldError, Label, Text } from 'react-aria-components/TextField';
import './fields.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  /** Shown beneath and tied to the field; any text marks the field as needing another look. */
  error?: string | undefined;
  /** Values of `date` are ISO days (yyyy-mm-dd), or '' when empty. */
  type?: 'text' | 'password' | 'date' | 'number';
  autoFocus?: boolean;
  maxLength?: number;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  placeholder?: string;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric';
  name?: string;
}

/** One line of text with its label above it. Spell-check stays off: it could fetch dictionaries. */
export function TextField({ label, description, error, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      autoComplete="off"
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      spellCheck="false"
      className="hb-field"
    >
      <Label className="hb-field-label">{label}</Label>
      {description ? (
        <Text slot="description" className="hb-field-hint">
          {description}
        </Text>
      ) : null}
      <Input className="hb-input" {...(placeholder ? { placeholder } : {})} />
      <FieldError className="hb-field-error">{error}</FieldError>
    </AriaTextField>
  );
}
