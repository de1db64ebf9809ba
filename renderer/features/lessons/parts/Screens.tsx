import type { ReactNode } from 'react';
import './scene.css';

/** The screens of one step, one at a time. The heading of the page and the focus stay where they are, so what is new is read out. */
export function Screens({ children }: { children: ReactNode }) {
  return (
    <div className="hb-screens" aria-live="polite">
      {children}
    </div>
  );
}
