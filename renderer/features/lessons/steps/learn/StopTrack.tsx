import type { PointerEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import '../../../../ui/SizeDots.css';

export interface StopTrackProps {
  label: string;
  /** A word for each stop, in order. */
  stops: readonly string[];
  value: number;
  /** Stops as dots that grow. */
  isDots?: boolean;
  onChange: (stop: number) => void;
}

/**
 * A slider with a few stops: a press on a stop, arrow keys and Enter, or a finger that slides along. Its stops are buttons, so that it
 * reads from either side and one switch reaches each.
 */
export function StopTrack({ label, stops, value, isDots = false, onChange }: StopTrackProps) {
  function slide(event: PointerEvent<HTMLElement>): void {
    if ((event.buttons & 1) === 0) return;
    const nearest = [...event.currentTarget.querySelectorAll('button')]
      .map((button, at) => {
        const { left, width } = button.getBoundingClientRect();
        return { at, away: Math.abs(left + width / 2 - event.clientX) };
      })
      .reduce((best, one) => (one.away < best.away ? one : best), { at: value, away: Number.MAX_VALUE });
    if (nearest.at !== value) onChange(nearest.at);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={label}
      className="hb-track"
      data-one-choice=""
      onKeyDown={moveByArrowKeys}
      onPointerMove={slide}
    >
      <p className="hb-track-label" aria-hidden="true">
        {label}
      </p>
      <div className={isDots ? 'hb-track-stops hb-track-dots' : 'hb-track-stops'}>
        {stops.map((stop, at) => (
          <AriaButton
            key={stop}
            className="hb-track-stop"
            aria-pressed={at === value}
            onPress={() => onChange(at)}
          >
            <span className={isDots ? 'hb-track-dot' : 'hb-track-knob'} aria-hidden="true">
              {isDots ? (
                <svg className={`hb-size-dot hb-size-${at + 1}`} viewBox="0 0 40 40" aria-hidden="true">
                  <circle cx="20" cy="20" r="18" />
                </svg>
              ) : null}
            </span>
            <span className="hb-track-word">{stop}</span>
          </AriaButton>
        ))}
      </div>
    </div>
  );
}
