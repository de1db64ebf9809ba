import type { Play } from '@harbour/shared/domain/lesson/play';
import type { UnitMoment } from '@harbour/shared/domain/lesson/unitLines';
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/**
 * Where the screen is, per kind of person. Not URLs: a browser history would let the next child step back
 * into the last one's page, and nothing here should be addressable from outside.
 */
export type DoorPlace =
  | { at: 'groups' }
  | { at: 'pupils'; groupId: string }
  | { at: 'pictures'; groupId: string; pupilId: string }
  | { at: 'staff'; staffId: string | null };
export type MyThingsPage = 'home' | 'calendar' | 'toolbox' | 'card' | 'tried' | 'aim' | 'words' | 'opened';
/** On the shelf of tools; here too, for the same reason as the guide's place. */
export type ShelfPlace = { at: 'ways' } | { at: 'tools' } | { at: 'guide' | 'after'; strategyId: string };
export type PupilPlace =
  | { at: 'home' }
  | { at: 'checkin' }
  | { at: 'whoSees' }
  | { at: 'look' }
  | { at: 'myThings'; page: MyThingsPage }
  | { at: 'tools'; shelf: ShelfPlace }
  | { at: 'lessons'; page: 'now' | 'explored' | 'kept' }
  | { at: 'lesson'; packId: string; lessonId: string }
  | { at: 'unitLines'; packId: string; unitId: string; moment: UnitMoment }
  | { at: 'wordProbe' };
/** Places from which a lesson that is under way is come back to. */
const VISITS: readonly PupilPlace['at'][] = ['lesson', 'checkin', 'tools', 'whoSees'];
/** How far a tool's guide has come; kept here, so that a break or the cover in front of it loses nothing. */
export type GuidePlace = { strategyId: string; stage: number; goesOnUntouched: boolean };
export type StaffPlace =
  | { at: 'home' }
  | { at: 'people'; groupId: string | null }
  | { at: 'import' }
  | { at: 'entry'; checkinId: string }
  | { at: 'team' }
  | { at: 'settings' }
  | { at: 'lessons'; pupilId: string | null }
  | { at: 'lesson'; packId: string; lessonId: string }
  | { at: 'packs' }
  | { at: 'gallery' };

export type Place = {
  door: DoorPlace;
  pupil: PupilPlace;
  guide: GuidePlace | null;
  /** The lesson under way; a check-in or a tool in between comes back to it. */
  play: Play | null;
  staff: StaffPlace;
  lastStaffId: string | null;
  /** Somebody comes in with one switch: the tiles of the door light up in turn. Until it is turned off, whoever comes. */
  scansDoor: boolean;
  /** The group whose tiles somebody came in by, so that the next of a row of pupils finds them at once. */
  lastGroupId: string | null;
  /** The machine was handed to the next of that group. */
  isHandedOver: boolean;
};

const initialState: Place = {
  door: { at: 'groups' },
  pupil: { at: 'home' },
  guide: null,
  play: null,
  staff: { at: 'home' },
  lastStaffId: null,
  scansDoor: false,
  lastGroupId: null,
  isHandedOver: false,
};

export const placeSlice = createSlice({
  name: 'place',
  initialState,
  reducers: {
    wentToDoor: (state, action: PayloadAction<DoorPlace>) => {
      state.door = action.payload;
    },
    scansDoor: (state, action: PayloadAction<boolean>) => {
      state.scansDoor = action.payload;
    },
    /** The one who leaves lets the next of their group come in: the door opens at the group's tiles. */
    handedOver: (state) => {
      state.isHandedOver = true;
    },
    wentToPupil: (state, action: PayloadAction<PupilPlace>) => {
      state.pupil = action.payload;
      if (!VISITS.includes(action.payload.at)) state.play = null;
      // Anywhere else, the next tool begins at its beginning.
      if (action.payload.at !== 'tools' || action.payload.shelf.at !== 'guide') state.guide = null;
    },
    played: (state, action: PayloadAction<Play>) => {
      // Plain data that nothing here looks into; as a draft its type would be unfolded without end.
      return { ...state, play: action.payload };
    },
    wentToStage: (state, action: PayloadAction<GuidePlace>) => {
      state.guide = action.payload;
    },
    leftGuide: (state) => {
      state.guide = null;
    },
    wentToStaff: (state, action: PayloadAction<StaffPlace>) => {
      state.staff = action.payload;
    },
    /** A new person is in front of the machine: every place goes back to its start. */
    personChanged: (state, action: PayloadAction<{ lastStaffId: string | null }>) => ({
      ...initialState,
      door:
        state.isHandedOver && state.lastGroupId !== null
          ? { at: 'pupils' as const, groupId: state.lastGroupId }
          : initialState.door,
      lastGroupId: 'groupId' in state.door ? state.door.groupId : state.lastGroupId,
      lastStaffId: action.payload.lastStaffId,
      scansDoor: state.scansDoor,
    }),
  },
});

export const {
  wentToDoor,
  scansDoor,
  handedOver,
  wentToPupil,
  played,
  wentToStage,
  leftGuide,
  wentToStaff,
  personChanged,
} = placeSlice.actions;
