// Who: the first lead, setting Harbour up once, between two lessons, often alone and not an IT person.
// State: no centre yet, or Harbour was closed half-way; nothing may be asked twice that was already kept.
// The one thing: reach a centre whose records cannot be lost or locked away, in five calm screens.
import type { Band } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import type { Status } from '../../app/status.ts';
import { BandsStep } from './BandsStep.tsx';
import { CentreNameStep } from './CentreNameStep.tsx';
import { LeadStep } from './LeadStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { TermsStep } from './TermsStep.tsx';

type BeforeTheCentre = 'name' | 'bands' | 'lead';

/** First run. Main says which stage is kept on the disk; the three screens before the centre exists live here. */
export default function SetupFlow({ status }: { status: Status }) {
  const [screen, setScreen] = useState<BeforeTheCentre>('name');
  const [centreName, setCentreName] = useState('');
  const [bands, setBands] = useState<readonly Band[]>([]);
  const [madeJustNow, setMadeJustNow] = useState(false);

  if (status.session.actor !== 'setup') return null;
  if (status.session.stage === 'recovery') {
    return (
      <RecoveryStep
        centreName={status.centreName ?? centreName}
        today={status.today}
        isResumed={!madeJustNow}
      />
    );
  }
  if (status.session.stage === 'terms') return <TermsStep today={status.today} />;
  if (screen === 'name') {
    return <CentreNameStep value={centreName} onChange={setCentreName} onNext={() => setScreen('bands')} />;
  }
  if (screen === 'bands') {
    return (
      <BandsStep
        value={bands}
        onChange={setBands}
        onBack={() => setScreen('name')}
        onNext={() => setScreen('lead')}
      />
    );
  }
  return (
    <LeadStep
      centreName={centreName}
      bands={bands}
      onBack={() => setScreen('bands')}
      onMade={() => setMadeJustNow(true)}
    />
  );
}
