// Stands here: a pupil who has just signed in, or has just finished something.
// State: own page, own pace; nobody invited them to more than they want.
// The one thing: start a check-in. All else (an adult, who sees what, leaving) is in reach and smaller.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Face } from '../../ui/Face.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Notebook } from '../../ui/pictures/myThings.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Shore } from '../../ui/pictures/Shore.tsx';
import { OwnRequest } from './OwnRequest.tsx';
import type { PupilHomeData } from './ownEntry.ts';
import { PupilFrame } from './PupilFrame.tsx';
import { TodayEntry } from './TodayEntry.tsx';

export interface PupilHomeProps {
  displayName: string;
  avatar: number;
  band: 'primary' | 'secondary';
  /** Undefined while it is read, or where it could not be. */
  home: PupilHomeData | undefined;
  hasTrouble: boolean;
  onCheckIn: () => void;
  onTools: () => void;
  onLessons: () => void;
  onWhoSees: () => void;
  onMyThings: () => void;
  onLook: () => void;
  onFinish: () => void;
}

export function PupilHome({ displayName, avatar, band, home, hasTrouble, ...go }: PupilHomeProps) {
  const { t } = useTranslation('pupil');
  const { t: access } = useTranslation('access');
  const entries = home?.entriesToday ?? [];
  return (
    <PupilFrame
      title={t('home.greeting', { name: displayName })}
      headerStart={
        <span className="hb-home-avatar">
          <Avatar number={avatar} />
        </span>
      }
      onStop={go.onFinish}
    >
      <Shore />
      <div className={entries.length > 0 || home?.request ? 'hb-home hb-home-full' : 'hb-home'}>
        <div className="hb-home-ways">
          <button type="button" className="hb-home-checkin" onClick={go.onCheckIn}>
            <span className="hb-home-faces" aria-hidden="true">
              <span>
                <Face valence={-0.55} energy={-0.4} />
              </span>
              <span>
                <Face valence={0.1} energy={0.65} />
              </span>
              <span>
                <Face valence={0.65} energy={0.1} />
              </span>
            </span>
            <span className="hb-home-invite">{t('home.invite')}</span>
            <span className="hb-home-start">
              {t(entries.length > 0 ? 'home.checkInAgain' : 'home.checkIn')}
            </span>
          </button>
          <div className="hb-row hb-row-middle">
            <Button scale="pupil" icon={<Picture id="lighthouse" />} onPress={go.onLessons}>
              {t('home.lessons')}
            </Button>
            <Button scale="pupil" icon={<Picture id="anchor" />} onPress={go.onTools}>
              {t('home.tools')}
            </Button>
            <Button scale="pupil" icon={<Notebook />} onPress={go.onMyThings}>
              {t('home.myThings')}
            </Button>
            <Button scale="pupil" icon={<Icon id="look" />} onPress={go.onLook}>
              {access('open')}
            </Button>
            <Button scale="pupil" icon={<Picture id="key-adult" />} onPress={go.onWhoSees}>
              {t('home.whoSees')}
            </Button>
            <Button scale="pupil" icon={<Icon id="check" />} onPress={go.onFinish}>
              {t('home.finish')}
            </Button>
          </div>
          {home && entries.length === 0 ? (
            <p className="hb-quiet-line hb-home-none">{t('today.none')}</p>
          ) : null}
        </div>
        {hasTrouble ? (
          <Notice tone="problem" title={t('home.troubleTitle')}>
            <p>{t('home.troubleDetail')}</p>
          </Notice>
        ) : null}
        {entries.length > 0 || home?.request ? (
          <aside className="hb-home-today">
            {home?.request ? <OwnRequest request={home.request} /> : null}
            {entries.length > 0 ? (
              <>
                <h2>{t('today.title')}</h2>
                <ul className="hb-entries">
                  {entries.map((entry) => (
                    <TodayEntry key={entry.id} entry={entry} band={band} />
                  ))}
                </ul>
              </>
            ) : null}
          </aside>
        ) : null}
      </div>
    </PupilFrame>
  );
}
