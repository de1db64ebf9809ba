import { mayReach } from '@harbour/shared/domain/access/roles';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { type StaffPlace, wentToStaff } from '../../app/place.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { LockDialog } from './LockDialog.tsx';
import type { StaffSession } from './staffSession.ts';

type Props = {
  session: StaffSession;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
};

/** The header with the way to each page and out, the same on every staff page. */
export function StaffFrame({ session, title, lead, children }: Props) {
  const { t } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const at = useAppSelector((state) => state.place.staff.at);
  const { data } = useCall('requests.list', { which: 'waiting' });
  const signOut = useSend('session.signOut');
  const [isAsking, setIsAsking] = useState(false);

  const isLead = mayReach(session.actor, 'staffAccounts');
  const pages: readonly { place: StaffPlace; label: string }[] = [
    { place: { at: 'home' }, label: t('nav.home') },
    { place: { at: 'lessons', pupilId: null }, label: t('nav.lessons') },
    { place: { at: 'people', groupId: null }, label: t('nav.people') },
    { place: { at: 'team' }, label: isLead ? t('nav.team') : t('nav.ownSignIn') },
    ...(isLead ? [{ place: { at: 'settings' } as const, label: t('nav.settings') }] : []),
  ];
  // Pages without a tab of their own belong to the one they are reached from.
  const here =
    at === 'import' ? 'people' : at === 'entry' ? 'home' : at === 'lesson' || at === 'packs' ? 'lessons' : at;
  const unseen = data?.requests.some((request) => request.state === 'open') ?? false;
  const lock = (): void => {
    if (unseen) setIsAsking(true);
    else void signOut.send({});
  };

  return (
    <PageFrame
      tone="staff"
      title={title}
      lead={lead}
      headerStart={
        <nav aria-label={t('nav.label')} className="hb-staff-nav">
          <ul>
            {pages.map(({ place, label }) => (
              <li key={place.at} data-here={place.at === here || undefined}>
                <button
                  type="button"
                  className="hb-staff-tab"
                  aria-current={place.at === here ? 'page' : undefined}
                  onClick={() => dispatch(wentToStaff(place))}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      }
      headerEnd={
        <>
          <span className="hb-staff-me">
            <bdi className="hb-staff-me-name">{session.name}</bdi>
            <span className="hb-staff-me-role">{t(`role.${session.actor}`)}</span>
          </span>
          <Button icon={<Icon id="lock" />} onPress={lock}>
            {t('nav.lock')}
          </Button>
        </>
      }
    >
      {children}
      <LockDialog isOpen={isAsking} onStay={() => setIsAsking(false)} onLock={() => void signOut.send({})} />
    </PageFrame>
  );
}
