import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scansDoor } from '../../app/place.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Lantern } from '../../ui/Lantern.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { ReadAloudButton } from '../readaloud/ReadAloudButton.tsx';
import { ReadAloudLine } from '../readaloud/ReadAloudLine.tsx';
import { OneAtATime } from './OneAtATime.tsx';
import './door.css';

export interface DoorFrameProps {
  title: string;
  lead?: string;
  centreName: string | null;
  /** Person requests that wait; only that there are some is shown, and to nobody's alarm. */
  openRequests: number;
  illustration?: ReactNode;
  onBack?: () => void;
  backLabel?: string;
  /** Left out on the staff's own pages. */
  onStaff?: () => void;
  onAdult: () => void;
  children: ReactNode;
}

/** Every page of the door: the same corners hold the way back, the adult and the staff door. */
export function DoorFrame(props: DoorFrameProps) {
  const {
    title,
    lead,
    centreName,
    openRequests,
    illustration,
    onBack,
    backLabel,
    onStaff,
    onAdult,
    children,
  } = props;
  const { t } = useTranslation('signIn');
  const { t: common } = useTranslation('common');
  const dispatch = useAppDispatch();
  const isScanned = useAppSelector((state) => state.place.scansDoor);
  return (
    <OneAtATime page={title} className="hb-door">
      <PageFrame
        tone="pupil"
        title={title}
        lead={lead}
        illustration={illustration}
        headerStart={<span className="hb-door-centre">{centreName}</span>}
        headerEnd={
          <>
            {openRequests > 0 ? <Lantern label={t('lantern')} /> : null}
            <ReadAloudButton page={title} />
            {onStaff ? (
              <Button variant="quiet" icon={<Icon id="staff" />} onPress={onStaff}>
                {t('staff.door')}
              </Button>
            ) : null}
          </>
        }
        footer={
          <>
            <div className="hb-page-side">
              {onBack ? (
                <Button scale="pupil" icon={<Icon id="back" />} onPress={onBack}>
                  {backLabel ?? common('back')}
                </Button>
              ) : null}
              {onStaff ? (
                // The scan leaves it out: whoever needs it must not turn it off for themselves by one early press.
                <span data-unscanned="">
                  <Button
                    scale="pupil"
                    variant="quiet"
                    icon={<Icon id="switch" />}
                    aria-pressed={isScanned}
                    onPress={() => dispatch(scansDoor(!isScanned))}
                  >
                    {t('oneSwitch')}
                  </Button>
                </span>
              ) : null}
            </div>
            <div className="hb-page-side">
              <Button scale="pupil" icon={<Icon id="person" />} onPress={onAdult}>
                {common('controls.adult')}
              </Button>
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
