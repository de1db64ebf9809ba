import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { strengthOf } from './passphraseWords.ts';
import './setup.css';

type Props = {
  label?: string;
  value: string;
  again: string;
  onChange: (value: string) => void;
  onChangeAgain: (value: string) => void;
  /** Names that would be too easy to guess. */
  names: readonly string[];
  error?: string | undefined;
  errorAgain?: string | undefined;
};

/** A new passphrase, twice, with words for how hard it is to guess. It may be shown: most typing slips are unseen ones. */
export function PassphraseFields({
  label,
  value,
  again,
  onChange,
  onChangeAgain,
  names,
  error,
  errorAgain,
}: Props) {
  const { t } = useTranslation('setup');
  const [isShown, setIsShown] = useState(false);
  const strength = strengthOf(value, names);
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <TextField
        label={label ?? t('passphrase.label')}
        description={t('passphrase.description')}
        type={type}
        value={value}
        onChange={onChange}
        maxLength={200}
        autoComplete="new-password"
        error={error}
      />
      <p className="hb-strength" aria-live="polite" data-strength={strength ?? 'none'}>
        {strength ? (
          <>
            <span className="hb-strength-bars" aria-hidden="true">
              <span />
              <span />
              <span />
            </span>
            {t(`passphrase.strength.${strength}`)}
          </>
        ) : null}
      </p>
      <TextField
        label={t('passphrase.again')}
        type={type}
        value={again}
        onChange={onChangeAgain}
        maxLength={200}
        autoComplete="new-password"
        error={errorAgain}
      />
      <CheckboxField label={t('passphrase.show')} isSelected={isShown} onChange={setIsShown} />
    </>
  );
}
