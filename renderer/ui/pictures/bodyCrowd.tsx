import type { BodyPlace } from '@harbour/shared/domain/feelings/clueTable';
import { BodyOutline, pointsOf } from './body.tsx';
import { paint, Texture, type TextureKind } from './paper.tsx';

/** How many of a crowd: told apart by size and by print, not by colour. */
export type CrowdShare = 'many' | 'some' | 'few';

/** From a third of all it is *some*, from two thirds *many*. */
export function shareOf(share: number): CrowdShare {
  if (share >= 2 / 3) return 'many';
  return share >= 1 / 3 ? 'some' : 'few';
}

const PRINT = { many: 'scales', some: 'waves', few: 'dots' } as const satisfies Record<
  CrowdShare,
  TextureKind
>;

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** The outline with soft spots where made-up people noticed something; decoration, the list beside it says the same. */
export function BodyCrowd({ crowd }: { crowd: readonly { place: BodyPlace; share: number }[] }) {
  return (
    <BodyOutline isAlone>
      {crowd.flatMap(({ place, share }) =>
        pointsOf(place).map(([x, y]) => {
          const d = circle(x, y, 11 + share * 22);
          return (
            <g key={`${place} ${x}`}>
              <path className="hb-crowd-spot" d={d} />
              <Texture d={d} kind={PRINT[shareOf(share)]} colour={paint.line} opacity={0.5} />
            </g>
          );
        }),
      )}
    </BodyOutline>
  );
}
