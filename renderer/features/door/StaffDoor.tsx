// Stands here: a teacher, key worker or lead, often with pupils around and a free hand only for a moment.
// State: in a hurry, watched; after an auto-lock they come back to where they were signed in.
// The one thing: get in with passphrase or PIN, and know calmly how long a wait takes.

import type { Response } from '@harbour/shared/ipc/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { useWait } from '../../app/useWait.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { KeyAndLock } from '../../ui/pictures/scenes.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DoorFrame, type DoorFrameProps } from './DoorFrame.tsx';
import { RenewPassphrase } from './RenewPassphrase.tsx';
import { TileField } from './TileField.tsx';
import { Trouble } from './Trouble.tsx';

type StaffTile = Response<'door.staff'>['staff'][number];
type Corners = Pick<DoorFrameProps, 'centreName' | 'openRequests' | 'onAdult'>;

export interface StaffDoorProps {
  corners: Corners;
  staffId: string | null;
  onStaff: (staffId: string | null) => void;
  onBack: () => void;
}

export default function StaffDoor({ corners, staffId, onStaff, onBack }: StaffDoorProps) {
  const { t } = useTranslation('signIn');
  const { data, failure, refetch } = useCall('door.staff', {});
  const staff = data?.staff ?? [];
  const chosen = staff.find(({ id }) => id === staffId);
  if (chosen) {
    return (
      <StaffSecret
        key={chosen.id}
        corners={corners}
        person={chosen}
        onSomeoneElse={() => onStaff(null)}
        onBack={onBack}
      />
    );
  }
  return (
    <DoorFrame
      {...corners}
      title={t('staff.title')}
      lead={t(data && staff.length === 0 ? 'staff.empty' : 'staff.lead')}
      onBack={onBack}
      backLabel={t('staff.toPupils')}
    >
      {failure ? <Trouble onAgain={refetch} /> : null}
      {data || failure ? null : <Spinner />}
      <div className="hb-door-staff">
        <TileField columns={staff.length > 8 ? 5 : 3} isFlat label={t('staff.title')}>
          {staff.map((person) => (
            <ChoiceTile
              key={person.id}
              scale="staff"
              picture={<Avatar number={person.avatar} />}
              label={person.name}
              onPress={() => onStaff(person.id)}
            />
          ))}
        </TileField>
      </div>
    </DoorFrame>
  );
}

interface StaffSecretProps {
  corners: Corners;
  person: StaffTile;
  onSomeoneElse: () => void;
  onBack: () => void;
}

function StaffSecret({ corners, person, onSomeoneElse, onBack }: StaffSecretProps) {
  const { t } = useTranslation('signIn');
  const { send, busy } = useSend('session.signInStaff');
  const [way, setWay] = useState<'pin' | 'passphrase'>(person.hasPin ? 'pin' : 'passphrase');
  const [secret, setSecret] = useState('');
  const [miss, setMiss] = useState<number | null>(null);
  const [hasTrouble, setHasTrouble] = useState(false);
  const wait = useWait();
  const [isRenewing, setIsRenewing] = useState(false);
  const [isRenewed, setIsRenewed] = useState(false);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (secret === '' || wait.secondsLeft > 0) return;
    setHasTrouble(false);
    setMiss(null);
    const answer = await send({ staffId: person.id, with: way, secret });
    setSecret('');
    if (!answer.ok) setHasTrouble(true);
    else if (answer.value.outcome === 'no') setMiss(answer.value.triesBeforeWait);
    else if (answer.value.outcome === 'wait') wait.waitFor(answer.value.seconds);
  }

  const missed = miss === null ? undefined : miss === 0 ? t('staff.noLast') : t('staff.no', { count: miss });

  if (isRenewing) {
    return (
      <DoorFrame
        {...corners}
        title={t('renew.title', { name: person.name })}
        lead={t('renew.lead')}
        onBack={onBack}
        backLabel={t('staff.toPupils')}
      >
        <RenewPassphrase
          staffId={person.id}
          name={person.name}
          centreName={corners.centreName}
          onSaved={() => {
            setWay('passphrase');
            setMiss(null);
            setIsRenewed(true);
            setIsRenewing(false);
          }}
          onBack={() => setIsRenewing(false)}
        />
      </DoorFrame>
    );
  }
  return (
    <DoorFrame
      {...corners}
      title={t('staff.secretTitle', { name: person.name })}
      illustration={<KeyAndLock />}
      onBack={onBack}
      backLabel={t('staff.toPupils')}
    >
      <form className="hb-door-secret" onSubmit={(event) => void signIn(event)}>
        {isRenewed ? <Notice tone="info" title={t('renew.saved')} /> : null}
        <TextField
          key={way}
          label={t(way === 'pin' ? 'staff.pin' : 'staff.passphrase')}
          type="password"
          inputMode={way === 'pin' ? 'numeric' : 'text'}
          value={secret}
          onChange={setSecret}
          error={missed}
          maxLength={200}
          autoFocus
        />
        {wait.secondsLeft > 0 ? (
          <Notice tone="care" title={t('staff.waitTitle')}>
            {/* Counted on the screen each second, said only when it begins and ends. */}
            <p aria-hidden="true">{t('staff.wait', { count: wait.secondsLeft })}</p>
          </Notice>
        ) : null}
        <span className="hb-hidden" role="status">
          {wait.secondsLeft > 0
            ? t('staff.wait', { count: wait.from })
            : wait.isOver
              ? t('staff.waitOver')
              : missed}
        </span>
        {hasTrouble ? <Trouble /> : null}
        <div className="hb-row">
          <Button
            type="submit"
            variant="primary"
            isPending={busy}
            isDisabled={secret === '' || wait.secondsLeft > 0}
          >
            {t('staff.signIn')}
          </Button>
          {person.hasPin ? (
            <Button
              variant="quiet"
              onPress={() => {
                setSecret('');
                setMiss(null);
                setWay(way === 'pin' ? 'passphrase' : 'pin');
              }}
            >
              {t(way === 'pin' ? 'staff.usePassphrase' : 'staff.usePin')}
            </Button>
          ) : null}
          <Button variant="quiet" icon={<Icon id="staff" />} onPress={onSomeoneElse}>
            {t('staff.someoneElse')}
          </Button>
        </div>
        {person.isLead ? (
          <Button variant="quiet" onPress={() => setIsRenewing(true)}>
            {t('staff.forgottenLead')}
          </Button>
        ) : (
          <p className="hb-door-hint">{t('staff.forgotten')}</p>
        )}
      </form>
    </DoorFrame>
  );
}
