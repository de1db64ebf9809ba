import type { ReactNode } from 'react';
import { BandBoth, BandPrimary, BandSecondary } from './bands.tsx';
import { BehindRock, House, Padlock, PassStone, StaffCap, StopHand, Wondering } from './controls.tsx';
import {
  FeetDown,
  KindBreathing,
  KindConnection,
  KindMovement,
  KindSensory,
  KindThinking,
} from './kinds.tsx';
import { BoatHome, EmptyShore, HarbourDawn, HarbourFog, KeyAndLock, PaperList } from './scenes.tsx';
import { Cloud, Cup, Gull, Key, Kite, Tree } from './signInLand.tsx';
import { Anchor, Boat, Fish, Lighthouse, type PictureProps, Shell, Starfish } from './signInSea.tsx';
import { RollingWater, StillWater, TallWater, WayDown, WayKeep, WayUp } from './water.tsx';
import { EnvelopeClosed, EnvelopeHanded, Person, TwoPeople } from './who.tsx';

/** The twelve pictures of the picture sign-in, in the order they are offered. */
export const signInPictures = [
  'boat',
  'anchor',
  'lighthouse',
  'shell',
  'fish',
  'starfish',
  'gull',
  'kite',
  'cloud',
  'tree',
  'key',
  'cup',
] as const;

/** Every picture by its name. */
export const drawings = {
  boat: Boat,
  anchor: Anchor,
  lighthouse: Lighthouse,
  shell: Shell,
  fish: Fish,
  starfish: Starfish,
  gull: Gull,
  kite: Kite,
  cloud: Cloud,
  tree: Tree,
  key: Key,
  cup: Cup,
  'band-primary': BandPrimary,
  'band-secondary': BandSecondary,
  'band-both': BandBoth,
  'just-me': EnvelopeClosed,
  'key-adult': EnvelopeHanded,
  'person-now': TwoPeople,
  person: Person,
  'energy-little': StillWater,
  'energy-some': RollingWater,
  'energy-lots': TallWater,
  'way-down': WayDown,
  'way-up': WayUp,
  'way-keep': WayKeep,
  'kind-sensory': KindSensory,
  'kind-movement': KindMovement,
  'kind-breathing': KindBreathing,
  'kind-thinking': KindThinking,
  'kind-connection': KindConnection,
  'feet-down': FeetDown,
  stop: StopHand,
  pass: PassStone,
  'dont-know': Wondering,
  home: House,
  lock: Padlock,
  hide: BehindRock,
  staff: StaffCap,
  'harbour-morning': HarbourDawn,
  'harbour-fog': HarbourFog,
  'empty-shore': EmptyShore,
  'recovery-key': KeyAndLock,
  'paper-list': PaperList,
  'boat-home': BoatHome,
} as const satisfies Record<string, (props: PictureProps) => ReactNode>;

export type PictureId = keyof typeof drawings;

function isPictureId(id: string): id is PictureId {
  return id in drawings;
}

export const pictureIds: readonly PictureId[] = Object.keys(drawings).filter(isPictureId);
