import * as m from 'framer-motion/m';
import { type ReactNode, useRef } from 'react';

const DROP = 'data-drop';

/** The drop place under a point of the window, nearest first. */
function dropAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest(`[${DROP}]`)?.getAttribute(DROP);
    if (place !== null && place !== undefined) return place;
  }
  return null;
}

export interface DraggableProps {
  /** Called with the place it was let go over; elsewhere it goes back by itself. */
  onDrop: (place: string) => void;
  isDisabled?: boolean;
  children: ReactNode;
}

/**
 * Something that may be dragged with mouse, pen or finger onto a place that has `dropPlace(id)`. Always beside a way by taps and keys that does
 * the same: this is never the only one. Stands inside a `MotionProvider` whose features have dragging (`LessonMotion`).
 */
export function Draggable({ onDrop, isDisabled = false, children }: DraggableProps) {
  const own = useRef<HTMLDivElement>(null);
  const wasDragged = useRef(false);
  return (
    <m.div
      ref={own}
      className="hb-draggable"
      drag={!isDisabled}
      dragSnapToOrigin
      dragMomentum={false}
      whileDrag={{ zIndex: 5 }}
      onPointerDownCapture={() => {
        wasDragged.current = false;
      }}
      onDragStart={() => {
        wasDragged.current = true;
      }}
      onClickCapture={(event) => {
        // A card that is a button as well was dragged, not pressed.
        if (wasDragged.current && event.detail > 0) event.stopPropagation();
      }}
      onDragEnd={(event) => {
        if (!(event instanceof PointerEvent)) return;
        // What is dragged lies on top of what it is dropped on.
        if (own.current) own.current.style.pointerEvents = 'none';
        const place = dropAt(event.clientX, event.clientY);
        if (own.current) own.current.style.pointerEvents = '';
        if (place !== null) onDrop(place);
      }}
    >
      {children}
    </m.div>
  );
}

/** Makes an element a place to drop on. */
export function dropPlace(id: string): { readonly [DROP]: string } {
  return { [DROP]: id };
}
