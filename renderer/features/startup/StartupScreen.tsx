// Who: the first adult at the machine in the morning, in a hurry, perhaps alarmed that something is lost.
// State: the records did not open by themselves; a class may be on its way in.
// The one thing: get the records open, or know whom to ask, without ever fearing that something was deleted.
import { useTranslation } from 'react-i18next';
import type { Status } from '../../app/status.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { EverydayOpening } from './EverydayOpening.tsx';
import { TroubleScreen } from './TroubleScreen.tsx';

/** What stands on the screen while the records are closed: opening, the everyday passphrase, or what went wrong. */
export default function StartupScreen({ status }: { status: Status }) {
  const { t } = useTranslation('startup');
  const { failure } = status;
  if (!failure) {
    return (
      <PageFrame tone="calm" title={t('product')}>
        <Spinner label={t('working.open')} />
      </PageFrame>
    );
  }
  if (failure.code === 'keyNeeded') return <EverydayOpening failure={failure} version={status.version} />;
  return <TroubleScreen key={failure.code} code={failure.code} failure={failure} version={status.version} />;
}
