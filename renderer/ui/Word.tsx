import type { ReactNode } from 'react';
import { Picture } from './pictures/Picture.tsx';
import type { PictureId } from './pictures/registry.ts';
import './Word.css';

/**
 * Words of a pupil's page with our own picture beside them, for pupils who have symbols on (`data-symbols` of `<html>`);
 * for others just the words. For buttons and lines that have no picture of their own anyway.
 */
export function Word({ picture, children }: { picture: PictureId; children: ReactNode }) {
  return (
    <span className="hb-word">
      <span className="hb-symbol" aria-hidden="true">
        <Picture id={picture} />
      </span>
      <span>{children}</span>
    </span>
  );
}
