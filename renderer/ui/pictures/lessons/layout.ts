import type { ScenePerson, ScenePicture, SceneThing } from '@harbour/shared/domain/lesson/picture';
import type { Below } from './cast/postures.ts';
import { places } from './places/registry.ts';
import { things } from './things/registry.ts';

/** Where the parts of a scene go, in units of its box of 320 by 200. */

const width = 320;
const front = 184;
/** People fill a little more than half of the height. */
const personScale = 1.12;

const across = (x: number): number => x * (width / 100);
const down = (y: number): number => front - y * 2;
/** Further back is smaller. */
const depth = (y: number): number => 1 - y * 0.0055;

export interface PlacedPerson {
  kind: 'person';
  person: ScenePerson;
  at: { x: number; y: number; s: number };
  below: Below;
  hasStool: boolean;
  hasBoat: boolean;
  held?: SceneThing;
}

export interface PlacedThing {
  kind: 'thing';
  thing: SceneThing;
  at: { x: number; y: number; s: number };
  isMirrored: boolean;
}

type Placed = (PlacedPerson | PlacedThing) & { layer: number; near: number };

const floorOf = (y: number | undefined): number => y ?? 0;

/** A table below a small thing, if there is one. */
function tableBelow(thing: SceneThing, all: readonly SceneThing[]) {
  const { small } = things[thing.thing];
  if (small === undefined) return undefined;
  return all.find((other) => {
    const { top } = things[other.thing];
    if (!top) return false;
    const lift = thing.y === undefined ? 0 : thing.y - floorOf(other.y);
    return Math.abs(across(thing.x - other.x)) <= top[0] * (other.size ?? 1) && lift >= 0 && lift < 36;
  });
}

/** A person who holds a small thing: the nearest one in that pose, within an arm's length. */
function holderOf(thing: SceneThing, people: readonly ScenePerson[]): ScenePerson | undefined {
  if (things[thing.thing].small === undefined) return undefined;
  return people
    .filter(({ pose, x, y, facing }) => {
      const lift = thing.y === undefined ? 0 : thing.y - floorOf(y);
      return pose === 'hold' && facing !== 'away' && Math.abs(x - thing.x) <= 9 && lift >= -4 && lift < 40;
    })
    .sort((a, b) => Math.abs(a.x - thing.x) - Math.abs(b.x - thing.x))[0];
}

const isOnSeat = (person: ScenePerson, all: readonly SceneThing[]): boolean =>
  all.some(({ thing, x, y, size = 1 }) => {
    const { seat } = things[thing];
    return (
      seat !== undefined &&
      Math.abs(across(person.x - x)) <= seat * size + 4 &&
      Math.abs(floorOf(person.y) - floorOf(y)) < 12
    );
  });

function placeThing(thing: SceneThing, picture: ScenePicture): Placed {
  const { hangs, isBehind = false } = things[thing.thing];
  const size = thing.size ?? 1;
  const people = picture.people ?? [];
  const table = tableBelow(thing, picture.things ?? []);
  const x = across(thing.x);
  if (table) {
    const scale = depth(floorOf(table.y)) * (table.size ?? 1);
    const [, height] = things[table.thing].top ?? [0, 0];
    const y = down(floorOf(table.y)) - height * scale + 2;
    const at = { x, y, s: size * scale };
    return { kind: 'thing', thing, at, isMirrored: false, near: floorOf(table.y), layer: 3 };
  }
  if (hangs !== undefined) {
    const isBubble = thing.thing === 'speech' || thing.thing === 'thought';
    const nearest = [...people].sort((a, b) => Math.abs(a.x - thing.x) - Math.abs(b.x - thing.x))[0];
    const at = { x, y: down(thing.y ?? hangs), s: size };
    return {
      kind: 'thing',
      thing,
      at,
      isMirrored: isBubble && nearest !== undefined && nearest.x > thing.x,
      near: isBehind ? 200 : -40,
      layer: isBehind ? 0 : 4,
    };
  }
  const y = floorOf(thing.y);
  const at = { x, y: down(y), s: size * depth(Math.min(y, 60)) };
  return { kind: 'thing', thing, at, isMirrored: false, near: y, layer: isBehind ? 0 : 2 };
}

/** Everything in a scene in the order it is painted: from the back to the front. */
export function layOut(picture: ScenePicture): readonly Placed[] {
  const { people = [], things: all = [] } = picture;
  const held = new Map<ScenePerson, SceneThing>();
  for (const thing of all) {
    const holder = holderOf(thing, people);
    if (holder && !held.has(holder)) held.set(holder, thing);
  }
  const inHand = new Set(held.values());
  const placedPeople = people.map((person): Placed => {
    const y = floorOf(person.y);
    const sits = person.pose === 'sit' || person.pose === 'slump';
    const onSeat = sits && isOnSeat(person, all);
    const isWater = places[picture.scene].isWater === true;
    const hasStool = person.pose === 'sit' && !onSeat && places[picture.scene].hasStools === true;
    const own = held.get(person);
    return {
      kind: 'person',
      person,
      at: { x: across(person.x), y: down(y), s: personScale * depth(y) },
      below: onSeat || hasStool || (sits && isWater) ? 'seat' : person.pose === 'sit' ? 'floor' : 'standing',
      hasStool,
      hasBoat: isWater,
      ...(own ? { held: own } : {}),
      near: y,
      layer: 1,
    };
  });
  const placedThings = all.filter((thing) => !inHand.has(thing)).map((thing) => placeThing(thing, picture));
  return [...placedThings, ...placedPeople].sort((a, b) => b.near - a.near || a.layer - b.layer);
}
