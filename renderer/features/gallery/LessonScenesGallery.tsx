import type { FeelingId } from '@harbour/shared/domain/feelings/feelings';
import {
  CAST_IDS,
  PLACE_IDS,
  POSES,
  type Pose,
  THING_IDS,
  type ThingId,
} from '@harbour/shared/domain/lesson/drawingIds';
import type { ScenePicture } from '@harbour/shared/domain/lesson/picture';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { LessonPicture } from '../../ui/pictures/lessons/LessonPicture.tsx';

const moods: readonly (readonly [FeelingId, Pose])[] = [
  ['happy', 'wave'],
  ['worried', 'arms-folded'],
  ['calm', 'sit'],
];

/** Everyone in three moods. */
const castSheets: readonly ScenePicture[] = CAST_IDS.map((who) => ({
  scene: 'plain',
  people: moods.map(([feel, pose], at) => ({ who, feel, pose, x: 18 + at * 32 })),
  alt: who,
}));

const poseSheets: readonly ScenePicture[] = POSES.map((pose) => ({
  scene: 'hall',
  people: [
    { who: 'asha', pose, x: 18, feel: 'excited' },
    { who: 'zara', pose, x: 40, feel: 'nervous', facing: 'left' },
    { who: 'kofi', pose, x: 62, facing: 'right' },
    { who: 'miss-lane', pose, x: 84, facing: 'away' },
  ],
  alt: pose,
}));

/** Each place with people who stand, sit and hold, near and far. */
const placeSheets: readonly ScenePicture[] = PLACE_IDS.map((scene, at) => ({
  scene,
  people: [
    { who: CAST_IDS[at % CAST_IDS.length] ?? 'asha', x: 30, feel: 'curious', facing: 'right', pose: 'sit' },
    { who: CAST_IDS[(at + 8) % CAST_IDS.length] ?? 'sam', x: 68, y: 10, feel: 'cheerful', pose: 'hold' },
  ],
  things: [{ thing: 'book', x: 68 }],
  alt: scene,
}));

/** Three to a sheet, as a lesson would place them. */
const thingSheets: readonly ScenePicture[] = Array.from(
  { length: Math.ceil(THING_IDS.length / 3) },
  (_, at) => {
    const three: readonly ThingId[] = THING_IDS.slice(at * 3, at * 3 + 3);
    return {
      scene: 'plain',
      things: three.map((thing, n) => ({ thing, x: 18 + n * 32 })),
      alt: three.join(', '),
    };
  },
);

/** What the pictures of lessons are put together from: the cast, their poses, the places and the things. */
export function LessonScenesGallery() {
  const { t } = useTranslation('gallery');
  return (
    <Card title={t('lessonScenes')}>
      {[castSheets, poseSheets, placeSheets, thingSheets].map((sheets) => (
        <div key={sheets[0]?.alt} className="hb-gallery-scenes">
          {sheets.map((picture) => (
            <span key={picture.alt} data-scene={picture.alt}>
              <LessonPicture picture={picture} />
            </span>
          ))}
        </div>
      ))}
    </Card>
  );
}
