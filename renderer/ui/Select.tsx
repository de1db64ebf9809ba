import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, FieldError, Label, SelectValue, Text } from 'react-aria-components/Select';
import './fields.css';

export interface SelectItem {
  id: string;
  label: string;
}

export interface SelectProps {
  label: string;
  items: readonly SelectItem[];
  /** Id of the chosen item, or null for none yet. */
  value: string | null;
  onChange: (id: string) => void;
  description?: string;
  error?: string | undefined;
  placeholder?: string;
  isDisabled?: boolean;
}

/** A list to choose one from, for staff screens. Pupils get tiles instead. */
export function Select({
  label,
  items,
  value,
  onChange,
  description,
  error,
  placeholder,
  isDisabled = false,
}: SelectProps) {
  return (
    <AriaSelect
      className="hb-field"
      value={value}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...(placeholder ? { placeholder } : {})}
    >
      <Label className="hb-field-label">{label}</Label>
      {description ? (
        <Text slot="description" className="hb-field-hint">
          {description}
        </Text>
      ) : null}
      <Button className="hb-input hb-select-button">
        <SelectValue className="hb-select-value" />
        <svg className="hb-select-arrow" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
      </Button>
      <FieldError className="hb-field-error">{error}</FieldError>
      <Popover className="hb-popover">
        <ListBox className="hb-list" items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="hb-list-item">
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
