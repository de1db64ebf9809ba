import type { CastId } from '@harbour/shared/domain/lesson/drawingIds';
import type { Story } from '@harbour/shared/domain/lesson/steps/story/schema';
import { Fragment, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SceneFrame } from '../../parts/SceneFrame.tsx';

export interface PhoneProps {
  panels: Story['panels'];
  /** The panel that is up; the messages of those before it stay in sight above. */
  at: number;
}

/** Whose phone it is: the first person in a picture who also writes, else whoever writes first. */
function ownerOf(panels: Story['panels'], writers: readonly CastId[]): CastId | undefined {
  const seen = panels.flatMap(({ picture }) => ('scene' in picture ? (picture.people ?? []) : []));
  return seen.find(({ who }) => writers.includes(who))?.who ?? writers[0];
}

/** Messages on a drawn phone, growing panel by panel, beside the picture of where it is read. */
export function Phone({ panels, at }: PhoneProps) {
  const { t } = useTranslation('lesson');
  const thread = useRef<HTMLDivElement>(null);
  const writers = [...new Set(panels.flatMap(({ speech }) => (speech ?? []).map(({ who }) => who)))];
  const owner = ownerOf(panels, writers);
  const panel = panels[at];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new panel has new messages at the end.
  useLayoutEffect(() => {
    const box = thread.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [at]);

  return (
    <div className="hb-phone-scene">
      {panel ? <SceneFrame picture={panel.picture} /> : null}
      <div className="hb-phone">
        <p className="hb-phone-top" aria-hidden="true">
          {writers
            .filter((who) => who !== owner)
            .map((who) => t(`cast.${who}`))
            .join(', ')}
        </p>
        <div
          ref={thread}
          className="hb-phone-thread"
          role="log"
          aria-label={t('story.messages')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
          tabIndex={0}
        >
          {panels.slice(0, at + 1).map((one) => (
            <Fragment key={one.id}>
              <p className="hb-phone-time">{one.text}</p>
              {(one.speech ?? []).map(({ id, who, text }) => (
                <p
                  key={id}
                  className={`hb-phone-message ${who === owner ? 'hb-phone-own' : ''}`}
                  data-is-new={one === panel}
                >
                  <span className="hb-phone-who">{t('story.says', { name: t(`cast.${who}`) })}</span> {text}
                </p>
              ))}
            </Fragment>
          ))}
        </div>
        <span className="hb-phone-bar" aria-hidden="true" />
      </div>
    </div>
  );
}
