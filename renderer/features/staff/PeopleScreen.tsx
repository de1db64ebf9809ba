// Who: a key worker or lead keeping the list of pupils right; a teacher looking somebody up.
// State: a new pupil has just arrived, often unannounced; or a pupil has forgotten the three pictures.
// The one thing: find the pupil or the group and put it right in under a minute.
import { mayReach } from '@harbour/shared/domain/access/roles';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { wentToStaff } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { AccessDialog } from '../access/AccessDialog.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import { GroupRail } from './GroupRail.tsx';
import { PicturesDialog } from './PicturesDialog.tsx';
import { PupilDialog } from './PupilDialog.tsx';
import { PupilTable } from './PupilTable.tsx';
import './people.css';
import { byName, NO_GROUP } from './groupOrder.ts';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';

type Group = Response<'groups.list'>['groups'][number];
type Pupil = Response<'pupils.list'>['pupils'][number];
type OpenDialog =
  | { kind: 'group'; group: Group | null }
  | { kind: 'pupil'; pupil: Pupil | null }
  | { kind: 'pictures'; pupil: Pupil }
  | { kind: 'access'; pupil: Pupil };

/** Groups on one side, the pupils of the chosen one on the other. */
export default function PeopleScreen({
  session,
  groupId,
}: {
  session: StaffSession;
  groupId: string | null;
}) {
  const { t } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const groups = useCall('groups.list', {});
  const pupils = useCall('pupils.list', { groupId: null });
  const staff = useCall('staff.list', {});
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const mayEdit = mayReach(session.actor, 'roll');

  const allGroups = [...(groups.data?.groups ?? [])].sort(byName);
  const allPupils = pupils.data?.pupils ?? [];
  const group = allGroups.find((candidate) => candidate.id === groupId) ?? null;
  const isNoGroup = groupId === NO_GROUP;
  const shown = allPupils.filter((pupil) => {
    if (isNoGroup) return pupil.groupId === null;
    return group === null || pupil.groupId === group.id;
  });
  const close = (): void => setDialog(null);

  return (
    <StaffFrame session={session} title={t('people.title')}>
      <FailureNotice failure={groups.failure ?? pupils.failure} />
      {!groups.data || !pupils.data ? <Spinner /> : null}
      {groups.data && pupils.data && allGroups.length === 0 && allPupils.length === 0 ? (
        <div className="hb-people-start">
          <span className="hb-people-start-picture">
            <Picture id="empty-shore" />
          </span>
          <div className="hb-stack">
            <h2>{t('people.noGroupsTitle')}</h2>
            <p>{t('people.noGroupsBody')}</p>
            {mayEdit ? (
              <div className="hb-row">
                <Button variant="primary" onPress={() => setDialog({ kind: 'group', group: null })}>
                  {t('people.addGroup')}
                </Button>
                <Button onPress={() => dispatch(wentToStaff({ at: 'import' }))}>{t('people.import')}</Button>
              </div>
            ) : (
              <p className="hb-soft">{t('people.lookOnly')}</p>
            )}
          </div>
        </div>
      ) : null}
      {groups.data && pupils.data && (allGroups.length > 0 || allPupils.length > 0) ? (
        <div className="hb-people">
          <GroupRail
            groups={allGroups}
            here={groupId}
            everybody={allPupils.length}
            withoutGroup={allPupils.filter((pupil) => pupil.groupId === null).length}
            onChoose={(id) => dispatch(wentToStaff({ at: 'people', groupId: id }))}
            onAdd={mayEdit ? () => setDialog({ kind: 'group', group: null }) : null}
          />
          <div className="hb-people-main">
            <div className="hb-people-head">
              <div className="hb-people-titles">
                <h2>
                  <bdi>{group?.name ?? (isNoGroup ? t('people.noGroup') : t('people.everybody'))}</bdi>
                </h2>
                {group ? (
                  <p className="hb-soft">
                    {t(`band.${group.band}`)}
                    <span className="hb-dot" aria-hidden="true" />
                    {group.pictureSignIn ? t('people.picturesOn') : t('people.picturesOff')}
                  </p>
                ) : null}
              </div>
              {mayEdit ? (
                <div className="hb-row">
                  {group ? (
                    <Button onPress={() => setDialog({ kind: 'group', group })}>
                      {t('people.editGroup')}
                    </Button>
                  ) : null}
                  <Button onPress={() => dispatch(wentToStaff({ at: 'import' }))}>
                    {t('people.import')}
                  </Button>
                  <Button
                    variant="primary"
                    icon={<Icon id="add" />}
                    onPress={() => setDialog({ kind: 'pupil', pupil: null })}
                  >
                    {t('people.addPupil')}
                  </Button>
                </div>
              ) : (
                <p className="hb-soft">{t('people.lookOnly')}</p>
              )}
            </div>
            <PupilTable
              key={groupId ?? 'all'}
              pupils={shown}
              groups={allGroups}
              staff={staff.data?.staff ?? []}
              showsGroup={group === null && !isNoGroup}
              mayEdit={mayEdit}
              onEdit={(pupil) => setDialog({ kind: 'pupil', pupil })}
              onPictures={(pupil) => setDialog({ kind: 'pictures', pupil })}
              onAccess={(pupil) => setDialog({ kind: 'access', pupil })}
            />
          </div>
        </div>
      ) : null}
      {dialog?.kind === 'group' ? (
        <GroupDialog
          group={dialog.group}
          others={allGroups.filter((other) => other.id !== dialog.group?.id)}
          onClose={close}
          onSaved={(id) => {
            close();
            dispatch(wentToStaff({ at: 'people', groupId: id }));
          }}
        />
      ) : null}
      {dialog?.kind === 'pupil' ? (
        <PupilDialog
          pupil={dialog.pupil}
          startGroupId={group?.id ?? null}
          groups={allGroups}
          staff={staff.data?.staff ?? []}
          mayChooseKeyWorkers={mayReach(session.actor, 'staffAccounts')}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'pictures' ? <PicturesDialog pupil={dialog.pupil} onClose={close} /> : null}
      {dialog?.kind === 'access' ? <AccessDialog pupil={dialog.pupil} onClose={close} /> : null}
    </StaffFrame>
  );
}
