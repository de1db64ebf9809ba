// Stands here: a pupil of a group that signs in with pictures, at least seven years old.
// State: perhaps unsure of the order, perhaps watched; a miss must cost nothing and shame nobody.
// The one thing: press my three pictures.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { DoorFrame } from './DoorFrame.tsx';
import type { DoorCorners } from './GroupsPage.tsx';
import { PicturePad, type PicturesOutcome } from './PicturePad.tsx';
import { Trouble } from './Trouble.tsx';

export interface PicturesPageProps {
  corners: DoorCorners;
  groupId: string;
  pupilId: string;
  onBack: () => void;
}

export default function PicturesPage({ corners, groupId, pupilId, onBack }: PicturesPageProps) {
  const { t } = useTranslation('signIn');
  const { data } = useCall('door.pupils', { groupId });
  const { send } = useSend('session.signInPupil');
  const [hasTrouble, setHasTrouble] = useState(false);
  const pupil = data?.pupils.find(({ id }) => id === pupilId);

  async function tryPictures(pictures: number[]): Promise<PicturesOutcome> {
    setHasTrouble(false);
    const answer = await send({ pupilId, pictures });
    // A program that could not look is not a miss: say so, and keep the two apart.
    if (!answer.ok) {
      setHasTrouble(true);
      return 'trouble';
    }
    return answer.value.outcome === 'in' ? 'in' : 'miss';
  }

  return (
    <DoorFrame
      {...corners}
      title={pupil ? t('pictures.title', { name: pupil.displayName }) : t('pictures.titleBack')}
      onBack={onBack}
      backLabel={t('pictures.other')}
    >
      {hasTrouble ? <Trouble /> : null}
      <PicturePad onTry={tryPictures} />
    </DoorFrame>
  );
}
