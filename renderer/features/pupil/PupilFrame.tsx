import { createContext, type ReactNode, useContext, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDressed } from '../../app/Dress.tsx';
import { Button } from '../../ui/Button.tsx';
import { Lantern } from '../../ui/Lantern.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { CalmNow, OtherChoices } from '../access/CalmNow.tsx';
import { useTwoAtATime } from '../access/twoAtATime.ts';
import { OneAtATime } from '../door/OneAtATime.tsx';
import { ReadAloudButton } from '../readaloud/ReadAloudButton.tsx';
import { ReadAloudLine } from '../readaloud/ReadAloudLine.tsx';
import type { Askable } from './ownEntry.ts';
import './corners.css';
import './pupil.css';
import './pupilLarge.css';

/** What every pupil's page can do, whatever is on it. */
export interface PupilCorners {
  askAdult: () => void;
  takeBreak: () => void;
  hide: () => void;
  /** Signs out, and opens the door at the tiles of the group: the next pupil is already waiting. */
  handOver: () => void;
  /** Whom a card that is shown names; none where nobody is signed in. */
  askable: readonly Askable[];
  /** A person request, anybody's, that no adult has seen yet. */
  noteWaits: boolean;
}

const Corners = createContext<PupilCorners>({
  askAdult: () => {},
  takeBreak: () => {},
  hide: () => {},
  handOver: () => {},
  askable: [],
  noteWaits: false,
});
export const PupilCornersProvider = Corners.Provider;

/** For a page that offers one of the corners in its middle as well. */
export function usePupilCorners(): PupilCorners {
  return useContext(Corners);
}

export interface PupilFrameProps {
  title: string;
  lead?: ReactNode;
  /** Where the pupil is, in the corner opposite to *hide*. */
  headerStart?: ReactNode;
  illustration?: ReactNode;
  /** Leaves at once; nothing that was not handed over is written. */
  onStop: () => void;
  /** On the break itself: ends it. Stands where *take a break* stood. */
  onCarryOn?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  /** *That is enough*: on to the end with what there is. */
  onFinish?: (() => void) | undefined;
  /** False on the page that is about asking. */
  hasAdult?: boolean;
  children: ReactNode;
}

/**
 * Every pupil's page has the same corners: *stop* and *take a break* below at the start, *an adult* below at the end, *calm now*
 * and *hide* above at the end. They never move, whatever else is there. In *calm now*, and for a pupil who needs one thing at a
 * time, at most two choices of the page are in sight; no page has to know of it.
 */
export function PupilFrame(props: PupilFrameProps) {
  const {
    title,
    lead,
    headerStart,
    illustration,
    onStop,
    onCarryOn,
    onBack,
    onFinish,
    hasAdult = true,
    children,
  } = props;
  const { t } = useTranslation('common');
  const { t: checkin } = useTranslation('checkin');
  const { t: pupil } = useTranslation('pupil');
  const { askAdult, takeBreak, hide, noteWaits } = useContext(Corners);
  const { needs, isCalmNow } = useDressed();
  const around = useRef<HTMLDivElement>(null);
  const parts = useTwoAtATime(around, isCalmNow || needs.oneAtATime, title);
  const { t: signIn } = useTranslation('signIn');
  return (
    // Another part is another page: the second half of a double press must not choose what has just come up.
    <OneAtATime ref={around} page={`${title} ${parts.part} ${isCalmNow}`} className="hb-pupil">
      <PageFrame
        tone="pupil"
        title={title}
        lead={lead}
        illustration={illustration}
        headerStart={headerStart ?? <span />}
        headerEnd={
          <div className="hb-corners-above">
            {noteWaits ? <Lantern isSmall label={signIn('lantern')} /> : null}
            <ReadAloudButton page={title} />
            <CalmNow />
            <Button scale="pupil" variant="quiet" icon={<Icon id="hide" />} onPress={hide}>
              {t('controls.hide')}
            </Button>
          </div>
        }
        footer={
          <>
            <OtherChoices {...parts} />
            <div className="hb-page-side">
              <Button scale="pupil" icon={<Icon id="stop" />} onPress={onStop}>
                {t('controls.stop')}
              </Button>
              {onCarryOn ? (
                <Button scale="pupil" variant="primary" icon={<Icon id="forward" />} onPress={onCarryOn}>
                  {pupil('break.carryOn')}
                </Button>
              ) : (
                <Button scale="pupil" icon={<Icon id="break" />} onPress={takeBreak}>
                  {checkin('controls.break')}
                </Button>
              )}
              {onBack ? (
                <Button scale="pupil" icon={<Icon id="back" />} onPress={onBack}>
                  {t('back')}
                </Button>
              ) : null}
            </div>
            <div className="hb-page-side">
              {onFinish ? (
                <Button scale="pupil" icon={<Icon id="check" />} onPress={onFinish}>
                  {checkin('controls.finish')}
                </Button>
              ) : null}
              {hasAdult ? (
                <Button scale="pupil" icon={<Icon id="person" />} onPress={askAdult}>
                  {t('controls.adult')}
                </Button>
              ) : null}
            </div>
          </>
        }
      >
        <ReadAloudLine />
        {children}
      </PageFrame>
    </OneAtATime>
  );
}
