// Who: a lead letting a colleague in; or anybody changing their own passphrase or PIN.
// State: often asked in passing, at the start of a term; a slip here locks somebody out.
// The one thing: give a colleague a way in, or change one's own, and know for certain that it worked.
import { mayReach } from '@harbour/shared/domain/access/roles';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { byName } from './groupOrder.ts';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import { OwnPin } from './OwnPin.tsx';
import { StaffDialog } from './StaffDialog.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';
import './people.css';
import './team.css';

type Member = Response<'staff.list'>['staff'][number];

/** Colleagues (for a lead) and one's own passphrase and PIN (for everybody). */
export default function TeamScreen({
  session,
  centreName,
}: {
  session: StaffSession;
  centreName: string | null;
}) {
  const { t } = useTranslation('staff');
  const { data, failure } = useCall('staff.list', {});
  const [editing, setEditing] = useState<{ member: Member | null } | null>(null);
  const isLead = mayReach(session.actor, 'staffAccounts');
  const staff = [...(data?.staff ?? [])].sort(byName);
  const me = staff.find((member) => member.id === session.staffId);

  const signsInWith = (member: Member): string => {
    if (member.hasPin) return t('team.passphraseAndPin');
    return member.hasPassphrase ? t('team.passphrase') : t('team.neither');
  };

  return (
    <StaffFrame session={session} title={isLead ? t('team.title') : t('team.titleOwn')}>
      <FailureNotice failure={failure} />
      {isLead ? (
        <div className="hb-stack">
          <div className="hb-people-head">
            <h2>{t('team.colleagues')}</h2>
            <Button variant="primary" icon={<Icon id="add" />} onPress={() => setEditing({ member: null })}>
              {t('team.add')}
            </Button>
          </div>
          {data ? (
            <DataTable
              caption={t('team.colleagues')}
              isCaptionHidden
              columns={[
                { id: 'name', label: t('team.columns.name') },
                { id: 'role', label: t('team.columns.role') },
                { id: 'signIn', label: t('team.columns.signIn') },
                { id: 'actions', label: t('team.columns.actions') },
              ]}
              rows={staff.map((member) => ({
                id: member.id,
                cells: {
                  name: (
                    <span className="hb-person">
                      <span className="hb-person-avatar">
                        <Avatar number={member.avatar} />
                      </span>
                      <span className="hb-person-words">
                        <bdi className="hb-strong">{member.name}</bdi>
                        {member.id === session.staffId ? (
                          <span className="hb-soft">{t('team.you')}</span>
                        ) : null}
                      </span>
                    </span>
                  ),
                  role: t(`role.${member.role}`),
                  signIn: signsInWith(member),
                  actions: (
                    <Button
                      aria-label={t('team.editFor', { name: member.name })}
                      onPress={() => setEditing({ member })}
                    >
                      {t('team.edit')}
                    </Button>
                  ),
                },
              }))}
            />
          ) : (
            <Spinner />
          )}
        </div>
      ) : null}
      <div className="hb-stack">
        {isLead ? <h2>{t('team.titleOwn')}</h2> : null}
        <div className="hb-team-own">
          <OwnPin hasPin={me?.hasPin ?? false} level={isLead ? 3 : 2} />
          <OwnPassphrase names={[session.name, centreName ?? '']} level={isLead ? 3 : 2} />
        </div>
      </div>
      {editing ? (
        <StaffDialog
          member={editing.member}
          isMe={editing.member?.id === session.staffId}
          centreName={centreName ?? ''}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </StaffFrame>
  );
}
