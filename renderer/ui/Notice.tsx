import type { ReactNode } from 'react';
import './layout.css';

export interface NoticeProps {
  /** `problem` is for what did not work; there is no red alarm anywhere (CURRICULUM R10). */
  tone: 'info' | 'care' | 'problem';
  title: string;
  children?: ReactNode;
  /** Announce it when it appears. Leave out for notices that are there from the start. */
  isLive?: boolean;
}

const marks = {
  info: 'M12 10.5v6.5M12 7v.4',
  care: 'M12 20C6.5 16 3 12.6 3 9a4.8 4.8 0 0 1 9-2.3A4.8 4.8 0 0 1 21 9c0 3.6-3.5 7-9 11z',
  problem: 'M12 7v6.5M12 17v.4',
} as const;

/** Something to know, kindly put. Shape, place and words carry the meaning; colour only repeats it. */
export function Notice({ tone, title, children, isLive = false }: NoticeProps) {
  return (
    <div className={`hb-notice hb-notice-${tone}`} {...(isLive ? { role: 'status' } : {})}>
      <svg className="hb-notice-mark" viewBox="0 0 24 24" aria-hidden="true">
        {tone === 'info' ? <circle cx="12" cy="12" r="10" /> : null}
        {tone === 'problem' ? <rect x="2.5" y="2.5" width="19" height="19" rx="6" /> : null}
        <path d={marks[tone]} />
      </svg>
      <div className="hb-notice-words">
        <p className="hb-notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
