import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import type { ReactNode } from 'react';
import type { PictureProps } from '../signInSea.tsx';

/** The illustration of each strategy; one that is not there yet is shown by its kind. */
export const strategyDrawings: Partial<Readonly<Record<StrategyId, (props: PictureProps) => ReactNode>>> = {};
