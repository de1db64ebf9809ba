import type { ReactNode } from 'react';
import { moveByArrowKeys } from './arrowKeys.ts';
import './tiles.css';

export interface TileFieldProps {
  /** Tiles beside each other where there is room; with many, tiles lie flat so that more are in sight. */
  columns: 2 | 3 | 4 | 5 | 7;
  isFlat?: boolean;
  /** Name of the group of tiles for screen readers. */
  label: string;
  children: ReactNode;
}

/** Equally large tiles in even columns; arrow keys move between them. */
export function TileField({ columns, isFlat = false, label, children }: TileFieldProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={label}
      className={`hb-field-of-tiles hb-columns-${columns} ${isFlat ? 'hb-tiles-flat' : ''}`}
      onKeyDown={moveByArrowKeys}
    >
      {children}
    </div>
  );
}
