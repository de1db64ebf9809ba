import type { ReactNode } from 'react';
import './layout.css';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="hb-hidden">{children}</span>;
}
