import type { DrawingId } from '@harbour/shared/domain/lesson/drawingIds';
import type { ReactNode } from 'react';
import type { PictureProps } from '../../signInSea.tsx';
import { SmokeAlarm } from './alarms.tsx';
import { CatPuffed, DogPlease, HedgehogCurl, RabbitRun } from './animals.tsx';
import { AlarmBody, BodyClues, BodyPlain, ClueSum } from './bodies.tsx';
import { BothAnd, DayLine, FeelingWave } from './changing.tsx';
import { CorridorClues } from './corridor.tsx';
import { CaptainAlone, EngineRoom, LogKeeperAlone, LookoutAlone } from './crew.tsx';
import { DiningHallSparks } from './diningHall.tsx';
import { HarbourWide, LessonEnd, LessonMap, UnitOne, UnitTwo } from './harbour.tsx';
import { KettleBoil, KettleCold, KettleRow, KettleSteam, KettleWarm } from './kettles.tsx';
import { LoadShared, ThreeLoads } from './loads.tsx';
import { CloserWords, FeelingMap, SizeDots, TwoQuestions } from './maps.tsx';
import { FiveHelpers, SleepFiles, SmallChange } from './recovery.tsx';
import { RiverBanks, RiverMud, RiverRapids, RiverSteady } from './river.tsx';
import { ShipBrain, ShipCrew, ShipStorm } from './ships.tsx';
import { SparkStack, SparkSteps } from './sparks.tsx';
import { StringLoose, StringRight, StringTight } from './strings.tsx';

/** The one-of-a-kind drawings of the lessons. Partial for its readers, who go on without one where the piece does not load. */
export const lessonDrawings: Partial<Readonly<Record<DrawingId, (props: PictureProps) => ReactNode>>> = {
  'harbour-wide': HarbourWide,
  'unit-1': UnitOne,
  'unit-2': UnitTwo,
  'lesson-map': LessonMap,
  'lesson-end': LessonEnd,
  'body-outline': BodyPlain,
  'body-clues': BodyClues,
  'alarm-body': AlarmBody,
  'clue-sum': ClueSum,
  'corridor-clues': CorridorClues,
  'cat-puffed': CatPuffed,
  'rabbit-run': RabbitRun,
  'hedgehog-curl': HedgehogCurl,
  'dog-please': DogPlease,
  'feeling-map': FeelingMap,
  'two-questions': TwoQuestions,
  'kettle-cold': KettleCold,
  'kettle-warm': KettleWarm,
  'kettle-steam': KettleSteam,
  'kettle-boil': KettleBoil,
  'kettle-row': KettleRow,
  'size-dots': SizeDots,
  'closer-words': CloserWords,
  'feeling-wave': FeelingWave,
  'both-and': BothAnd,
  'day-line': DayLine,
  'ship-crew': ShipCrew,
  'ship-brain': ShipBrain,
  'ship-storm': ShipStorm,
  captain: CaptainAlone,
  lookout: LookoutAlone,
  'log-keeper': LogKeeperAlone,
  'engine-room': EngineRoom,
  'smoke-alarm': SmokeAlarm,
  'string-loose': StringLoose,
  'string-tight': StringTight,
  'string-right': StringRight,
  'three-loads': ThreeLoads,
  'load-shared': LoadShared,
  'dining-hall-sparks': DiningHallSparks,
  'spark-stack': SparkStack,
  'spark-steps': SparkSteps,
  'five-helpers': FiveHelpers,
  'sleep-files': SleepFiles,
  'small-change': SmallChange,
  'river-banks': RiverBanks,
  'river-steady': RiverSteady,
  'river-rapids': RiverRapids,
  'river-mud': RiverMud,
};
