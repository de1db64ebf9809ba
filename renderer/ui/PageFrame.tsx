import { type ReactNode, useEffect, useRef } from 'react';
import './layout.css';

export interface PageFrameProps {
  tone: 'pupil' | 'staff' | 'calm';
  /** The visible h1. It takes focus when the screen, or its title, changes. */
  title?: string;
  /** A line under the title. */
  lead?: ReactNode;
  headerStart?: ReactNode;
  headerEnd?: ReactNode;
  footer?: ReactNode;
  /** A picture beside the content on wide windows, above it on narrow ones. */
  illustration?: ReactNode;
  children: ReactNode;
}

/** One screen: header, one main part with its heading, footer that stays in the same place (CURRICULUM R1). */
export function PageFrame({
  tone,
  title,
  lead,
  headerStart,
  headerEnd,
  footer,
  illustration,
  children,
}: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new screen, so focus moves again.
  useEffect(() => {
    const active = document.activeElement;
    // A field that asked for focus on this screen keeps it.
    if (active instanceof HTMLInputElement && active.closest('main')) return;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={`hb-page hb-page-${tone}`}>
      {headerStart || headerEnd ? (
        <header className="hb-page-header">
          <div className="hb-page-side">{headerStart}</div>
          <div className="hb-page-side">{headerEnd}</div>
        </header>
      ) : null}
      <main className={illustration ? 'hb-page-main hb-page-pictured' : 'hb-page-main'}>
        {illustration ? <div className="hb-page-picture">{illustration}</div> : null}
        <div className="hb-page-content">
          {title ? (
            <h1 ref={heading} tabIndex={-1} className="hb-page-title">
              {title}
            </h1>
          ) : null}
          {lead ? <div className="hb-page-lead">{lead}</div> : null}
          <div className="hb-page-body">{children}</div>
        </div>
      </main>
      {footer ? <footer className="hb-page-footer">{footer}</footer> : null}
    </div>
  );
}
