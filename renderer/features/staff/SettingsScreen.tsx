// Who: the lead, a few times a year, usually because a date has changed.
// State: wants to change one thing and be sure that nothing else moved.
// The one thing: change the centre's name, bands, locking or term dates, with every slip said in words.
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Spinner } from '../../ui/Spinner.tsx';
import { HelpLinesForm } from '../person/HelpLinesForm.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';

export type CentreSettings = Response<'centre.get'>;

/** The centre's settings, once they are here. */
export default function SettingsScreen({ session, today }: { session: StaffSession; today: string }) {
  const { t } = useTranslation('staff');
  const { data, failure } = useCall('centre.get', {});
  return (
    <StaffFrame session={session} title={t('settings.title')}>
      <FailureNotice failure={failure} />
      {data ? (
        <>
          <SettingsForm settings={data} today={today} />
          <HelpLinesForm />
        </>
      ) : failure ? null : (
        <Spinner />
      )}
    </StaffFrame>
  );
}
