// Who: a member of staff coming to the machine at the start of a lesson or in the two minutes after one.
// State: tired, glad of good news; wants to know in one look whether anybody waits.
// The one thing: see what needs them, or that nothing does, and get to the page they came for.
import { mayReach } from '@harbour/shared/domain/access/roles';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { type StaffPlace, wentToStaff } from '../../app/place.ts';
import type { Status } from '../../app/status.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { ToLookAt } from '../person/ToLookAt.tsx';
import { useToLookAt } from '../person/useToLookAt.ts';
import { AnsweredList } from './AnsweredList.tsx';
import { type Need, needsOf } from './needs.ts';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';
import { dayInWords } from './when.ts';

type Part = 'morning' | 'afternoon' | 'evening';

function partOfDay(hour: number): Part {
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

const needPlaces: Readonly<Record<Exclude<Need['kind'], 'requests'>, StaffPlace>> = {
  noGroups: { at: 'people', groupId: null },
  noPupils: { at: 'import' },
  withoutGroup: { at: 'people', groupId: null },
  withoutPictures: { at: 'people', groupId: null },
  withoutKeyWorker: { at: 'people', groupId: null },
};

/** The way to where a need is met; requests are met in the band above. */
function NeedButton({ kind, onGo }: { kind: Need['kind']; onGo: (place: StaffPlace) => void }) {
  const { t } = useTranslation('staff');
  if (kind === 'requests') return null;
  const words: Readonly<Partial<Record<Need['kind'], string>>> = {
    noGroups: t('home.addGroup'),
    noPupils: t('home.import'),
  };
  return <Button onPress={() => onGo(needPlaces[kind])}>{words[kind] ?? t('home.look')}</Button>;
}

/** What needs this member of staff, the ways on, and what was answered lately. */
export function HomeScreen({ status, session }: { status: Status; session: StaffSession }) {
  const { t, i18n } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const signOut = useSend('session.signOut');
  const waiting = useCall('requests.list', { which: 'waiting' });
  const groups = useCall('groups.list', {});
  const pupils = useCall('pupils.list', { groupId: null });
  const mayEdit = mayReach(session.actor, 'roll');
  const isLead = mayReach(session.actor, 'staffAccounts');
  const needs = needsOf({
    requests: waiting.data?.requests.filter((request) => request.state === 'open').length ?? 0,
    groups: groups.data?.groups,
    pupils: pupils.data?.pupils,
    mayEdit,
    isLead,
  });
  const toLookAt = useToLookAt(session);
  const isKnown =
    toLookAt.isKnown && waiting.data !== undefined && groups.data !== undefined && pupils.data !== undefined;
  const go = (place: StaffPlace): void => {
    dispatch(wentToStaff(place));
  };

  const links: readonly { picture: PictureId; label: string; hint: string; go: () => void }[] = [
    {
      picture: 'boat',
      label: t('home.toPupils'),
      hint: t('home.toPupilsWhy'),
      go: () => go({ at: 'people', groupId: null }),
    },
    ...(mayEdit
      ? [
          {
            picture: 'paper-list',
            label: t('home.toImport'),
            hint: t('home.toImportWhy'),
            go: () => go({ at: 'import' }),
          } as const,
        ]
      : []),
    {
      picture: isLead ? 'kind-connection' : 'key',
      label: isLead ? t('home.toTeam') : t('home.toOwn'),
      hint: isLead ? t('home.toTeamWhy') : t('home.toOwnWhy'),
      go: () => go({ at: 'team' }),
    },
    ...(isLead
      ? [
          {
            picture: 'lighthouse',
            label: t('home.toSettings'),
            hint: t('home.toSettingsWhy'),
            go: () => go({ at: 'settings' }),
          } as const,
        ]
      : []),
    {
      picture: 'home',
      label: t('home.toDoor'),
      hint: t('home.toDoorWhy'),
      go: () => void signOut.send({}),
    },
  ];

  return (
    <StaffFrame
      session={session}
      title={t(`home.${partOfDay(new Date().getHours())}`, { name: `\u2068${session.name}\u2069` })}
      lead={
        <>
          {dayInWords(status.today, i18n.language)}
          {status.centreName ? (
            <>
              <span className="hb-dot" aria-hidden="true" />
              <bdi className="hb-anywhere">{status.centreName}</bdi>
            </>
          ) : null}
        </>
      }
    >
      {status.warnings.map((warning) => (
        <Notice key={warning} tone="info" title={t(`warnings.${warning}.title`)}>
          <p>{t(`warnings.${warning}.body`)}</p>
        </Notice>
      ))}
      <div className="hb-home">
        <span className="hb-home-picture">
          <Picture id="harbour-morning" />
        </span>
        <Card title={t('home.needs')}>
          {isKnown && needs.length === 0 && toLookAt.unseen.length === 0 ? (
            <div className="hb-home-quiet">
              <span className="hb-home-quiet-picture">
                <Picture id="boat-home" />
              </span>
              <div className="hb-stack">
                <p className="hb-home-quiet-words">{t('home.nothing')}</p>
                <p className="hb-soft">{t('home.nothingMore')}</p>
              </div>
            </div>
          ) : null}
          <ul className="hb-needs">
            {needs.map((need) => (
              <li key={need.kind}>
                <p>
                  {'count' in need ? t(`home.${need.kind}`, { count: need.count }) : t(`home.${need.kind}`)}
                </p>
                <NeedButton kind={need.kind} onGo={go} />
              </li>
            ))}
          </ul>
          <ToLookAt list={toLookAt} today={status.today} />
        </Card>
        <AnsweredList />
      </div>
      <div className="hb-stack">
        <h2>{t('home.quick')}</h2>
        <div className="hb-home-links">
          {links.map((link) => (
            <ChoiceTile
              key={link.picture}
              scale="staff"
              picture={<Picture id={link.picture} />}
              label={link.label}
              hint={link.hint}
              onPress={link.go}
            />
          ))}
        </div>
      </div>
      <div className="hb-home-foot">
        <p>{t('home.notTheRecord')}</p>
        <Button variant="quiet" onPress={() => go({ at: 'gallery' })}>
          {t('nav.gallery')}
        </Button>
      </div>
    </StaffFrame>
  );
}
