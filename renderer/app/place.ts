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
export type PupilPlace =
  | { at: 'home' }
  | { at: 'checkin' }
  | { at: 'whoSees' }
  | { at: 'myThings'; page: MyThingsPage };
export type StaffPlace =
  | { at: 'home' }
  | { at: 'people'; groupId: string | null }
  | { at: 'import' }
  | { at: 'entry'; checkinId: string }
  | { at: 'team' }
  | { at: 'settings' }
  | { at: 'gallery' };

export type Place = { door: DoorPlace; pupil: PupilPlace; staff: StaffPlace; lastStaffId: string | null };

const initialState: Place = {
  door: { at: 'groups' },
  pupil: { at: 'home' },
  staff: { at: 'home' },
  lastStaffId: null,
};

export const placeSlice = createSlice({
  name: 'place',
  initialState,
  reducers: {
    wentToDoor: (state, action: PayloadAction<DoorPlace>) => {
      state.door = action.payload;
    },
    wentToPupil: (state, action: PayloadAction<PupilPlace>) => {
      state.pupil = action.payload;
    },
    wentToStaff: (state, action: PayloadAction<StaffPlace>) => {
      state.staff = action.payload;
    },
    /** A new person is in front of the machine: every place goes back to its start. */
    personChanged: (_state, action: PayloadAction<{ lastStaffId: string | null }>) => ({
      ...initialState,
      lastStaffId: action.payload.lastStaffId,
    }),
  },
});

export const { wentToDoor, wentToPupil, wentToStaff, personChanged } = placeSlice.actions;
