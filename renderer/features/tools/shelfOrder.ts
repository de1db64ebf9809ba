import {
  type Direction,
  type Place,
  STRATEGIES,
  type Strategy,
  type StrategyId,
} from '@harbour/shared/domain/strategies/strategies';

export type ShelfWay = Direction | 'mine';

/**
 * The tools of one way at one place: the pupil's own first, those that are not for them last, else as in the table.
 * At a place of null every place counts. A desk stands in a room, so its tools work there too.
 */
export function shelfTools(
  way: ShelfWay,
  place: Place | null,
  own: { readonly kept: readonly string[]; readonly notForMe: readonly string[] },
): StrategyId[] {
  const fits = (strategy: Strategy): boolean => {
    const { places } = strategy;
    if (place !== null && !places.includes(place) && !(place === 'class' && places.includes('desk')))
      return false;
    if (way === 'mine') return own.kept.includes(strategy.id);
    return strategy.needs.some(({ direction }) => direction === way);
  };
  const rank = ({ id }: Strategy): number => {
    if (own.kept.includes(id)) return 0;
    return own.notForMe.includes(id) ? 2 : 1;
  };
  return STRATEGIES.filter((strategy: Strategy) => fits(strategy))
    .map((strategy: Strategy, order) => ({ strategy, order }))
    .sort((a, b) => rank(a.strategy) - rank(b.strategy) || a.order - b.order)
    .map(({ strategy }) => strategy.id);
}
