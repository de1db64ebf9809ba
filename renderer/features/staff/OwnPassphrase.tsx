import { passphraseProblem } from '@harbour/shared/domain/access/passphrase';
import { useTranslation } from 'react-i18next';
import { PassphraseFields } from '../setup/PassphraseFields.tsx';
import { weakReason } from '../setup/passphraseWords.ts';
import { OwnSecretForm } from './OwnSecretForm.tsx';

/** Changes the passphrase of whoever is signed in. */
export function OwnPassphrase({ names, level }: { names: readonly string[]; level: 2 | 3 }) {
  const { t } = useTranslation('staff');
  const { t: setup } = useTranslation('setup');
  return (
    <OwnSecretForm
      which="passphrase"
      level={level}
      title={t('own.passphraseTitle')}
      submit={t('own.savePassphrase')}
      saved={t('own.savedPassphrase')}
      problemOf={(next) => passphraseProblem(next, names)}
    >
      {({ problem, differs, ...fields }) => (
        <PassphraseFields
          {...fields}
          label={t('own.next')}
          names={names}
          error={problem === undefined ? undefined : setup(`passphrase.weak.${weakReason(problem)}`)}
          errorAgain={differs ? setup('passphrase.differ') : undefined}
        />
      )}
    </OwnSecretForm>
  );
}
