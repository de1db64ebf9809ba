// Stands here: whoever comes next, pupil or adult. Nobody is signed in, so the screen knows and shows nothing of anyone.
// State: any; arriving, waiting in a row, upset, or just walking past.
// The one thing: come in by my own door, or ask for an adult without coming in.
import { lazy, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { wentToDoor } from '../../app/place.ts';
import type { Status } from '../../app/status.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { type DoorCorners, GroupsPage } from './GroupsPage.tsx';
import { type DoorPupil, PupilsPage } from './PupilsPage.tsx';

// Only the first two pages are needed at start.
const PicturesPage = lazy(() => import('./PicturesPage.tsx'));
const StaffDoor = lazy(() => import('./StaffDoor.tsx'));
const AskAtTheDoor = lazy(() => import('./AskAtTheDoor.tsx'));

export default function DoorScreen({ status }: { status: Status }) {
  const dispatch = useAppDispatch();
  const place = useAppSelector((state) => state.place.door);
  const lastStaffId = useAppSelector((state) => state.place.lastStaffId);
  const { send: signIn, busy } = useSend('session.signInPupil');
  const [isAsking, setIsAsking] = useState(false);
  const [hasTrouble, setHasTrouble] = useState(false);

  const corners: DoorCorners = {
    centreName: status.centreName,
    openRequests: status.openRequests,
    onAdult: () => setIsAsking(true),
    onStaff: () => dispatch(wentToDoor({ at: 'staff', staffId: lastStaffId })),
  };
  const toGroups = (): void => {
    setHasTrouble(false);
    dispatch(wentToDoor({ at: 'groups' }));
  };

  async function choose(groupId: string, pupil: DoorPupil): Promise<void> {
    if (busy) return;
    if (pupil.needsPictures) {
      dispatch(wentToDoor({ at: 'pictures', groupId, pupilId: pupil.id }));
      return;
    }
    const answer = await signIn({ pupilId: pupil.id, pictures: null });
    if (!answer.ok) setHasTrouble(true);
    // Staff gave this pupil pictures since the tiles were drawn.
    else if (answer.value.outcome === 'otherPictures')
      dispatch(wentToDoor({ at: 'pictures', groupId, pupilId: pupil.id }));
  }

  if (isAsking) return <AskAtTheDoor onClose={() => setIsAsking(false)} />;
  switch (place.at) {
    case 'groups':
      return (
        <GroupsPage
          corners={corners}
          onGroup={(groupId) => dispatch(wentToDoor({ at: 'pupils', groupId }))}
        />
      );
    case 'pupils':
      return (
        <PupilsPage
          corners={corners}
          groupId={place.groupId}
          hasTrouble={hasTrouble}
          onPupil={(pupil) => void choose(place.groupId, pupil)}
          onBack={toGroups}
        />
      );
    case 'pictures':
      return (
        <PicturesPage
          corners={corners}
          groupId={place.groupId}
          pupilId={place.pupilId}
          onBack={() => dispatch(wentToDoor({ at: 'pupils', groupId: place.groupId }))}
        />
      );
    case 'staff':
      return (
        <StaffDoor
          corners={{
            centreName: corners.centreName,
            openRequests: corners.openRequests,
            onAdult: corners.onAdult,
          }}
          staffId={place.staffId}
          onStaff={(staffId) => dispatch(wentToDoor({ at: 'staff', staffId }))}
          onBack={toGroups}
        />
      );
  }
}
