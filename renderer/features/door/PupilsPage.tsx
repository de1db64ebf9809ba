// Stands here: a pupil who has found their group, and up to thirty others waiting behind.
// State: may not read their name at once, may be hurried; a piece of sea glass of their own helps them find it.
// The one thing: press the tile that is me.
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Avatar } from '../../ui/pictures/Avatar.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import type { DoorCorners } from './GroupsPage.tsx';
import { TileField } from './TileField.tsx';
import { Trouble } from './Trouble.tsx';

export type DoorPupil = { id: string; displayName: string; needsPictures: boolean };

/** With more tiles than this they lie flat, so that all stay in sight. */
const STANDING = 12;

export interface PupilsPageProps {
  corners: DoorCorners;
  groupId: string;
  /** Signing in was tried and the program could not. */
  hasTrouble: boolean;
  onPupil: (pupil: DoorPupil) => void;
  onBack: () => void;
}

export function PupilsPage({ corners, groupId, hasTrouble, onPupil, onBack }: PupilsPageProps) {
  const { t } = useTranslation('signIn');
  const { data, failure, refetch } = useCall('door.pupils', { groupId });
  const { data: groups } = useCall('door.groups', {});
  const pupils = data?.pupils ?? [];
  const isFlat = pupils.length > STANDING;
  const group = groups?.groups.find(({ id }) => id === groupId)?.name ?? '';
  return (
    <DoorFrame
      {...corners}
      title={t('pupils.title')}
      lead={group}
      onBack={onBack}
      backLabel={t('pupils.otherGroup')}
    >
      {failure ? <Trouble onAgain={refetch} /> : null}
      {hasTrouble ? <Trouble /> : null}
      {data || failure ? null : <Spinner />}
      {data && pupils.length === 0 ? (
        <Notice tone="info" title={t('pupils.emptyTitle')}>
          <p>{t('pupils.emptyBody', { group })}</p>
        </Notice>
      ) : null}
      <TileField columns={isFlat || pupils.length === 5 ? 5 : 4} isFlat={isFlat} label={t('pupils.title')}>
        {pupils.map((pupil) => (
          <ChoiceTile
            key={pupil.id}
            picture={<Avatar number={pupil.avatar} />}
            label={pupil.displayName}
            onPress={() => onPupil(pupil)}
          />
        ))}
      </TileField>
    </DoorFrame>
  );
}
