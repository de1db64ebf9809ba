import { PIN_LENGTH, type PinProblem, pinProblem } from '@harbour/shared/domain/access/passphrase';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/TextField.tsx';
import { OwnSecretForm } from './OwnSecretForm.tsx';

const reasons: Readonly<Record<PinProblem, true>> = {
  empty: true,
  notSixDigits: true,
  repeated: true,
  sequence: true,
  common: true,
};

function pinReason(reason: string): PinProblem | 'other' {
  return Object.hasOwn(reasons, reason) ? (reason as PinProblem) : 'other';
}

/** Sets the PIN of whoever is signed in, proved with their passphrase. */
export function OwnPin({ hasPin, level }: { hasPin: boolean; level: 2 | 3 }) {
  const { t } = useTranslation('staff');
  return (
    <OwnSecretForm
      which="pin"
      level={level}
      title={t('own.pinTitle')}
      lead={
        <>
          <p>{t('own.pinWhy')}</p>
          <p className="hb-soft">{hasPin ? t('own.pinHas') : t('own.pinHasNot')}</p>
        </>
      }
      submit={t('own.savePin')}
      saved={t('own.savedPin')}
      problemOf={pinProblem}
    >
      {({ value, again, onChange, onChangeAgain, problem, differs }) => (
        <>
          <TextField
            label={t('own.pin')}
            description={t('own.pinHint')}
            type="password"
            inputMode="numeric"
            value={value}
            onChange={onChange}
            maxLength={PIN_LENGTH}
            error={problem === undefined ? undefined : t(`own.pinWeak.${pinReason(problem)}`)}
          />
          <TextField
            label={t('own.pinAgain')}
            type="password"
            inputMode="numeric"
            value={again}
            onChange={onChangeAgain}
            maxLength={PIN_LENGTH}
            error={differs ? t('own.pinDiffer') : undefined}
          />
        </>
      )}
    </OwnSecretForm>
  );
}
