import { SIZES, type Size } from '@harbour/shared/domain/checkin/types';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { moveByArrowKeys } from '../../door/arrowKeys.ts';
import { useNumberKeys } from './numberKeys.ts';
import './sizeStops.css';

export interface SizeStopsProps {
  label: string;
  value: Size | null;
  /** The name of a stop, and what is drawn above it. */
  name: (size: Size) => string;
  picture: (size: Size) => ReactNode;
  onPick: (size: Size) => void;
  isCompact?: boolean;
}

/** Five stops side by side. Plain buttons, not a radio group: there the first arrow key would already answer. */
export function SizeStops({ label, value, name, picture, onPick, isCompact = false }: SizeStopsProps) {
  useNumberKeys(SIZES.length, (at) => {
    const size = SIZES[at];
    if (size) onPick(size);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={label}
      className={`hb-stops ${isCompact ? 'hb-stops-compact' : ''}`}
      onKeyDown={moveByArrowKeys}
    >
      {SIZES.map((size) => (
        <AriaButton key={size} className="hb-stop" aria-pressed={value === size} onPress={() => onPick(size)}>
          <span className="hb-stop-picture" aria-hidden="true">
            {picture(size)}
          </span>
          <span>{name(size)}</span>
        </AriaButton>
      ))}
    </div>
  );
}

/** A dot that grows. */
export function SizeDot({ size }: { size: Size }) {
  return (
    <svg className="hb-stop-dot" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r={6 + size * 8} />
    </svg>
  );
}

/** Water from still (1) over easy (3) to very rough (5): told apart by shape alone. */
const WATER = {
  1: 'M8 62h14M32 62h14M56 62h14M80 62h12',
  2: 'M8 58q10.5 5 21 0t21 0 21 0 21 0',
  3: 'M8 54q10.5 -14 21 0t21 0 21 0 21 0',
  4: 'M8 58l10 -24 11 24 10 -24 11 24 10 -24 11 24 10 -24 11 24',
  5: 'M6 70l9 -48 9 40 8 -50 10 56 9 -52 8 48 9 -56 9 56 8 -44 9 50',
} as const satisfies Record<Size, string>;

export function RangeWater({ size }: { size: Size }) {
  return (
    <svg className="hb-stop-water" viewBox="0 0 100 90" aria-hidden="true">
      <path d={WATER[size]} />
    </svg>
  );
}
