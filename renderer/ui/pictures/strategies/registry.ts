import { STRATEGIES, type StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { createElement, type ReactNode } from 'react';
import type { PictureProps } from '../signInSea.tsx';
import { breathing } from './breathing.tsx';
import { connection } from './connection.tsx';
import { movement } from './movement.tsx';
import { movementWide } from './movementWide.tsx';
import { StrategyDrawing, type StrategyScene } from './StrategyScene.tsx';
import { sensory } from './sensory.tsx';
import { thinking } from './thinking.tsx';
import { thinkingLists } from './thinkingLists.tsx';

/** What each strategy shows. A strategy without a scene does not compile. */
const scenes: Readonly<Record<StrategyId, StrategyScene>> = {
  ...sensory,
  ...movement,
  ...movementWide,
  ...breathing,
  ...thinking,
  ...thinkingLists,
  ...connection,
};

type Drawing = (props: PictureProps) => ReactNode;

/** The illustration of each strategy. Partial for its readers, who go on without it where the piece does not load. */
export const strategyDrawings: Partial<Readonly<Record<StrategyId, Drawing>>> = Object.fromEntries(
  STRATEGIES.map(({ id, kind }): [StrategyId, Drawing] => [
    id,
    ({ label }) => createElement(StrategyDrawing, { kind, scene: scenes[id], label }),
  ]),
);
