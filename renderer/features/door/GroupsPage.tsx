// Stands here: any pupil, often fresh from the corridor, perhaps not reading, perhaps upset. Nobody is signed in.
// State: unknown; the next child may watch over the shoulder, so nothing about anybody is on this page.
// The one thing: find my group and press it.
import { useTranslation } from 'react-i18next';
import { useAhead, useCall } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { EmptyShore, HarbourDawn } from '../../ui/pictures/scenes.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { DoorFrame, type DoorFrameProps } from './DoorFrame.tsx';
import { GroupFlag } from './GroupFlag.tsx';
import { TileField } from './TileField.tsx';
import { Trouble } from './Trouble.tsx';

/** Up to this many groups the harbour is beside them; with more the tiles need its room. */
const WITH_HARBOUR = 6;

export type DoorCorners = Pick<DoorFrameProps, 'centreName' | 'openRequests' | 'onAdult'> & {
  onStaff: () => void;
};

export function GroupsPage({
  corners,
  onGroup,
}: {
  corners: DoorCorners;
  onGroup: (groupId: string) => void;
}) {
  const { t } = useTranslation('signIn');
  const { data, failure, refetch } = useCall('door.groups', {});
  const readAhead = useAhead('door.pupils');
  const groups = data?.groups ?? [];
  if (data && groups.length === 0) {
    return (
      <DoorFrame
        {...corners}
        title={t('groups.emptyTitle')}
        lead={t('groups.emptyBody')}
        illustration={<EmptyShore />}
      >
        <Button variant="primary" scale="pupil" onPress={corners.onStaff}>
          {t('groups.emptyAction')}
        </Button>
      </DoorFrame>
    );
  }
  const hasHarbour = groups.length <= WITH_HARBOUR;
  return (
    <DoorFrame {...corners} title={t('groups.title')} illustration={hasHarbour ? <HarbourDawn /> : undefined}>
      {failure ? <Trouble onAgain={refetch} /> : null}
      {data || failure ? null : <Spinner />}
      <TileField columns={hasHarbour ? 2 : 4} label={t('groups.title')}>
        {groups.map((group, at) => (
          <ChoiceTile
            key={group.id}
            picture={<GroupFlag number={at} />}
            label={group.name}
            onPressStart={() => readAhead({ groupId: group.id })}
            onPress={() => onGroup(group.id)}
          />
        ))}
      </TileField>
    </DoorFrame>
  );
}
