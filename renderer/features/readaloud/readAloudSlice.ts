import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { personChanged } from '../../app/place.ts';

export type ReadStatus = 'quiet' | 'reading' | 'failed' | 'partly';

type ReadAloudState = {
  /** `failed`: nothing could be heard; `partly`: some of it. The page says so. */
  status: ReadStatus;
  /** Whether the page that is up was asked to be read: only then may it say more by itself. */
  wasAsked: boolean;
};

const initialState: ReadAloudState = { status: 'quiet', wasAsked: false };

/** What is being read, as buttons and pages need to know it; the words themselves are never kept. */
export const readAloudSlice = createSlice({
  name: 'readAloud',
  initialState,
  reducers: {
    readingBegan: (state) => {
      state.status = 'reading';
    },
    readingWasAsked: (state) => {
      state.wasAsked = true;
    },
    readingEnded: (state) => {
      state.status = 'quiet';
    },
    readingFailed: (state, action: PayloadAction<{ isPartly: boolean }>) => {
      state.status = action.payload.isPartly ? 'partly' : 'failed';
    },
    pageLeft: () => initialState,
  },
  extraReducers: (builder) => {
    builder.addCase(personChanged, () => initialState);
  },
});

export const { readingBegan, readingWasAsked, readingEnded, readingFailed, pageLeft } =
  readAloudSlice.actions;
