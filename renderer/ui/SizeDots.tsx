import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslation } from 'react-i18next';
import './SizeDots.css';

/** How big a feeling is: 1 tiny, 2 small, 3 medium, 4 big, 5 huge. */
export type Size = 1 | 2 | 3 | 4 | 5;

const sizes: readonly Size[] = [1, 2, 3, 4, 5];

export interface SizeDotsProps {
  label: string;
  value: Size | null;
  onChange: (size: Size) => void;
  isLabelHidden?: boolean;
}

/** Five circles that grow. Every target is at least 64 px; arrow keys move between them. */
export function SizeDots({ label, value, onChange, isLabelHidden = false }: SizeDotsProps) {
  const { t } = useTranslation('common');
  return (
    <RadioGroup
      className="hb-sizes"
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(picked) => {
        const size = sizes.find((known) => String(known) === picked);
        if (size) onChange(size);
      }}
    >
      <Label className={isLabelHidden ? 'hb-hidden' : 'hb-sizes-label'}>{label}</Label>
      <div className="hb-sizes-row">
        {sizes.map((size) => (
          <RadioField key={size} value={String(size)} className="hb-size-field">
            <RadioButton className="hb-size">
              <span className="hb-size-space" aria-hidden="true">
                <svg className={`hb-size-dot hb-size-${size}`} viewBox="0 0 40 40" aria-hidden="true">
                  <circle cx="20" cy="20" r="18" />
                </svg>
              </span>
              <span className="hb-size-word">{t(`size.${size}`)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
