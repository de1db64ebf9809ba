import { lazy, Suspense, useEffect, useState } from 'react';
import { bridge } from './bridge.ts';

// A dialog brings overlays and focus traps with it, which no start needs.
const CloseWaitsDialog = lazy(() => import('./CloseWaitsDialog.tsx'));

/** Says why the window did not close, when main says that it did not. */
export function CloseWaits() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => bridge().on('close.waits', () => setIsOpen(true)), []);
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <CloseWaitsDialog onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
