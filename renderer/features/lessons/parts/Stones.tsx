import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import './parts.css';

export interface StonesProps {
  total: number;
  /** The one that is up, counted from 0. */
  at: number;
  /** Which were answered or looked at. */
  been: (at: number) => boolean;
  /** The same in words. */
  label: string;
}

/** How far along one is inside a part: stones, without a number to reach. */
export function Stones({ total, at, been, label }: StonesProps) {
  return (
    <p className="hb-stones">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: total }, (_stone, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: stones have nothing but their place.
          key={index}
          aria-hidden="true"
          className="hb-stone"
          data-state={index === at ? 'here' : been(index) ? 'been' : 'ahead'}
        />
      ))}
    </p>
  );
}
