import { type PointerEvent, useEffect, useRef } from 'react';
import { type Brush, drawAll, drawMark, type Mark, type Place } from './doodleInk.ts';

interface DoodlePageProps {
  label: string;
  marks: readonly Mark[];
  /** With what the next stroke is drawn. */
  begin: () => { brush: Brush; colour: string };
  onMark: (mark: Mark) => void;
}

/** Dots lie this far apart, as a share of the page. */
const DOT_APART = 0.035;

/** The paper itself. It draws while the finger moves, without waiting for anything else on the screen. */
export function DoodlePage({ label, marks, begin, onMark }: DoodlePageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<Extract<Mark, { kind: 'stroke' }> | null>(null);
  const latest = useRef(marks);

  useEffect(() => {
    latest.current = marks;
    const pen = canvas.current?.getContext('2d');
    if (pen) drawAll(pen, marks);
  }, [marks]);

  useEffect(() => {
    const page = canvas.current;
    if (!page) return;
    const fit = (): void => {
      const sharp = window.devicePixelRatio || 1;
      page.width = Math.max(1, Math.round(page.clientWidth * sharp));
      page.height = Math.max(1, Math.round(page.clientHeight * sharp));
      const pen = page.getContext('2d');
      if (pen) drawAll(pen, latest.current);
    };
    const watch = new ResizeObserver(fit);
    watch.observe(page);
    return () => watch.disconnect();
  }, []);

  function placeOf(event: PointerEvent<HTMLCanvasElement>): Place {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  }

  function draw(event: PointerEvent<HTMLCanvasElement>): void {
    const now = stroke.current;
    const pen = canvas.current?.getContext('2d');
    if (!now || !pen) return;
    const place = placeOf(event);
    const last = now.places.at(-1);
    if (last && now.brush === 'dots' && Math.hypot(place.x - last.x, place.y - last.y) < DOT_APART) return;
    now.places.push(place);
    if (now.brush === 'soft') {
      // Chalk is see-through: drawn over itself piece by piece, its joints would show.
      drawAll(pen, [...latest.current, now]);
    } else {
      drawMark(pen, { ...now, places: now.places.slice(-3) });
    }
  }

  function end(): void {
    const now = stroke.current;
    stroke.current = null;
    if (now) onMark(now);
  }

  return (
    <canvas
      ref={canvas}
      className="hb-doodle-page"
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        stroke.current = { kind: 'stroke', ...begin(), places: [] };
        draw(event);
      }}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
