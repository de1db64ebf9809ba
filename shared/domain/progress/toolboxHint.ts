import { findStrategy } from '../strategies/strategies.ts';

/** What a toolbox may hold something for (M8): bringing energy down, up, staying with it, and a person. */
export const TOOLBOX_PARTS = ['down', 'up', 'keep', 'person'] as const;
export type ToolboxPart = (typeof TOOLBOX_PARTS)[number];

/** Which parts the kept tools cover, and which have room. Ids this version does not know count for nothing. */
export function toolboxParts(kept: readonly string[]): {
  has: readonly ToolboxPart[];
  room: readonly ToolboxPart[];
} {
  const tools = kept.flatMap((id) => findStrategy(id) ?? []);
  const covers = (part: ToolboxPart): boolean =>
    tools.some((tool) =>
      part === 'person' ? tool.kind === 'connection' : tool.needs.some(({ direction }) => direction === part),
    );
  return {
    has: TOOLBOX_PARTS.filter(covers),
    room: TOOLBOX_PARTS.filter((part) => !covers(part)),
  };
}
