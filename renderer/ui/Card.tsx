import type { ReactNode } from 'react';
import './layout.css';

export interface CardProps {
  /** Becomes a heading of the level given and the card's name. */
  title?: string;
  level?: 2 | 3;
  children: ReactNode;
}

/** A sheet of paper lying on the page. */
export function Card({ title, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="hb-card">
      {title ? <Heading className="hb-card-title">{title}</Heading> : null}
      {children}
    </section>
  );
}
