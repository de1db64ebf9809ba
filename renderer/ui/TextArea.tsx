import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, FieldError, Label, Text } from 'react-aria-components/TextField';
import './fields.css';

export interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  error?: string | undefined;
  rows?: number;
  maxLength?: number;
  autoFocus?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
}

/** Several lines of text with their label above. */
export function TextArea({ label, description, error, rows = 4, ...rest }: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
      className="hb-field"
    >
      <Label className="hb-field-label">{label}</Label>
      {description ? (
        <Text slot="description" className="hb-field-hint">
          {description}
        </Text>
      ) : null}
      <AriaTextArea className="hb-input hb-input-area" rows={rows} />
      <FieldError className="hb-field-error">{error}</FieldError>
    </AriaTextField>
  );
}
