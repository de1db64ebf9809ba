import {
  type BodyMapAction,
  type BodyMapState,
  OWN_SIGNS,
} from '@harbour/shared/domain/lesson/steps/body-map/reducer';
import type { BodyMap as Content } from '@harbour/shared/domain/lesson/steps/body-map/schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { BodyOutline } from '../../../../ui/pictures/body.tsx';
import { BodyCrowd, shareOf } from '../../../../ui/pictures/bodyCrowd.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { BodyMap } from '../../../checkin/BodyMap.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { useFocusOnChange } from '../../parts/focusOnChange.ts';
import { PrivateStep } from '../../parts/PrivateStep.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { OwnClues } from './OwnClues.tsx';
import './bodyMap.css';

export type BodyMapProps = StepViewProps<Content, BodyMapState, BodyMapAction>;

/** A clothed outline and what somebody may notice where. Nothing fits or does not; the body can be left out. */
function BodyMapBody(props: BodyMapProps) {
  const { content, state, act, usedFor } = props;
  const { t } = useTranslation('lesson');
  const isOwn = usedFor === 'me';
  const screen = state.isCrowd ? 'crowd' : state.isSkipped ? 'outside' : 'map';
  const words = useFocusOnChange<HTMLParagraphElement>(screen);
  const moment = (
    <p ref={words} tabIndex={-1} className="hb-feel-moment hb-words">
      {isOwn ? t('bodyMap.ownMoment') : content.moment}
    </p>
  );
  if (state.isCrowd) return <Crowd content={content} />;
  if (state.isSkipped) return <Outside {...props} isOwn={isOwn} moment={moment} />;
  return (
    <div className="hb-feel">
      <BodyMap
        places={content.places.map(({ id }) => id)}
        touched={state.touched}
        open={state.open}
        onTouch={(place) => act({ type: 'touch', place })}
      />
      <div className="hb-feel-side">
        {moment}
        {isOwn ? <p className="hb-quiet-line">{t('bodyMap.ownDetail')}</p> : null}
        {isOwn ? <OwnClues {...props} /> : <Clues content={content} state={state} />}
        <Button
          scale="pupil"
          variant="quiet"
          icon={<Icon id="forward" />}
          onPress={() => act({ type: 'skipBody' })}
        >
          {t('bodyMap.skip')}
        </Button>
      </div>
    </div>
  );
}

/** For those who leave the body out: what can be seen from outside. */
function Outside({
  content,
  state,
  act,
  isOwn,
  moment,
}: BodyMapProps & { isOwn: boolean; moment: ReactNode }) {
  const { t } = useTranslation('lesson');
  const ask = t(isOwn ? 'bodyMap.ownOutsideAsk' : 'bodyMap.outside');
  return (
    <div className="hb-feel-outside">
      {moment}
      <p className="hb-feel-ask">{ask}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={ask} className="hb-feel-signs" onKeyDown={moveByArrowKeys}>
        {isOwn
          ? OWN_SIGNS.map((sign) => (
              <AnswerButton
                key={sign}
                text={t(`bodyMap.ownOutside.${sign}`)}
                isSelected={state.ownOutside.includes(sign)}
                onPress={() => act({ type: 'ownOutside', sign })}
              />
            ))
          : content.outside.map(({ id, text }) => (
              <AnswerButton
                key={id}
                text={text}
                isSelected={state.outside.includes(id)}
                onPress={() => act({ type: 'outside', sign: id })}
              />
            ))}
      </div>
      <Button
        scale="pupil"
        variant="quiet"
        icon={<Icon id="back" />}
        onPress={() => act({ type: 'showBody' })}
      >
        {t('bodyMap.show')}
      </Button>
    </div>
  );
}

/** The clue cards of the places that were pressed; the newest is read out. */
function Clues({ content, state }: { content: Content; state: BodyMapState }) {
  const { t } = useTranslation('lesson');
  const { t: doors } = useTranslation('doors');
  const open = content.places.find(({ id }) => id === state.open);
  const others = state.touched.filter((place) => place !== state.open);
  return (
    <>
      <div className="hb-feel-clue" role="status" data-open={open !== undefined}>
        {open ? (
          <>
            <strong>{doors(`bodyMap.place.${open.id}`)}</strong>
            <span>{open.clue}</span>
          </>
        ) : (
          t('bodyMap.first')
        )}
      </div>
      <ul className="hb-feel-cards">
        {others.map((place) => (
          <li key={place}>
            <strong>{doors(`bodyMap.place.${place}`)}</strong>{' '}
            {content.places.find(({ id }) => id === place)?.clue}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What many made-up people answered: how wide it spreads is the point, not where most of it lies. */
function Crowd({ content }: { content: Content }) {
  const { t } = useTranslation('lesson');
  const { t: doors } = useTranslation('doors');
  const crowd = content.crowd ?? [];
  return (
    <div className="hb-feel">
      <div className="hb-feel-crowd">
        <BodyCrowd crowd={crowd} />
      </div>
      <div className="hb-feel-side">
        <p className="hb-feel-ask">{t('bodyMap.crowd')}</p>
        <ul className="hb-feel-shares">
          {crowd.map(({ place, share }) => (
            <li key={place} data-share={shareOf(share)}>
              {t('bodyMap.crowdAt', {
                place: doors(`bodyMap.place.${place}`),
                share: t(`bodyMap.share.${shareOf(share)}`),
              })}
            </li>
          ))}
        </ul>
        {content.crowdText ? <p className="hb-feel-moment">{content.crowdText}</p> : null}
      </div>
    </div>
  );
}

function BodyMapBoard({ content, state }: BoardProps<Content, BodyMapState>) {
  if (content.use) return <PrivateStep />;
  if (state.isCrowd) return <Crowd content={content} />;
  return (
    <div className="hb-feel">
      <div className="hb-feel-crowd">
        <BodyOutline
          isAlone
          places={content.places.map(({ id }) => id)}
          touched={state.touched}
          open={state.open}
        />
      </div>
      <div className="hb-feel-side">
        <p className="hb-feel-moment">{content.moment}</p>
        {state.touched.length > 0 ? <Clues content={content} state={state} /> : null}
      </div>
    </div>
  );
}

export const view: StepView<Content, BodyMapState, BodyMapAction> = {
  Body: BodyMapBody,
  Board: BodyMapBoard,
};
