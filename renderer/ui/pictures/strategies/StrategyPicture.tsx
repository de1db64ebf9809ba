import { findStrategy, type StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useEffect, useState } from 'react';
import { Picture } from '../Picture.tsx';
import { Svg } from '../paper.tsx';
import type { strategyDrawings } from './registry.ts';

type Drawings = typeof strategyDrawings;

/** Fetched once, with the first tool that is shown: the start carries none of the illustrations. */
let fetched: Drawings | undefined;

async function fetchDrawings(): Promise<Drawings> {
  fetched ??= (await import('./registry.ts')).strategyDrawings;
  return fetched;
}

function useDrawings(): Drawings | undefined {
  const [drawings, setDrawings] = useState(fetched);
  useEffect(() => {
    let isGone = false;
    const show = (some: Drawings): void => {
      if (!isGone) setDrawings(some);
    };
    // Without the illustrations the pictures of the kinds stand in.
    fetchDrawings().then(show, () => show({}));
    return () => {
      isGone = true;
    };
  }, []);
  return drawings;
}

/** The illustration of a strategy, or of its kind where it has none. Decoration unless it has a title. */
export function StrategyPicture({ id, title }: { id: StrategyId; title?: string }) {
  const drawings = useDrawings();
  // An empty sheet of the same size, so that no picture is swapped for another before the eyes.
  if (!drawings) return <Svg viewBox="0 0 120 120">{null}</Svg>;
  const Drawing = drawings[id];
  if (Drawing) return <Drawing label={title} />;
  const kind = findStrategy(id)?.kind ?? 'sensory';
  return <Picture id={`kind-${kind}`} {...(title === undefined ? {} : { title })} />;
}
