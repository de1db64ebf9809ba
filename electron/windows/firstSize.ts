/** A rectangle of the screen in device-independent pixels. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the window begins, and how small it may be made. */
export type FirstSize = Area & { readonly minWidth: number; readonly minHeight: number };

const COMFORTABLE = { width: 1280, height: 800 } as const;
const SMALLEST = { width: 1024, height: 640 } as const;
/** Room around a window; a screen with less is filled, because a page cut off below hides its way on. */
const ROOM = 80;

/**
 * The window's first place on a screen: in the middle at a comfortable size, or all of a small one. A school laptop has
 * 1366 x 768, with larger text set in the system only about 1093 x 614.
 * @param workArea the screen without task bars
 */
export function firstSize(workArea: Area): FirstSize {
  const isSmall = workArea.width < COMFORTABLE.width + ROOM || workArea.height < COMFORTABLE.height + ROOM;
  const width = isSmall ? workArea.width : COMFORTABLE.width;
  const height = isSmall ? workArea.height : COMFORTABLE.height;
  return {
    width,
    height,
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    minWidth: Math.min(SMALLEST.width, workArea.width),
    minHeight: Math.min(SMALLEST.height, workArea.height),
  };
}
