import { createSlice } from '@reduxjs/toolkit';
import { personChanged } from '../../app/place.ts';

type ReadAloudState = {
  /** `failed`: nothing could be heard, and the page says so. */
  status: 'quiet' | 'reading' | 'failed';
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
    readingFailed: (state) => {
      state.status = 'failed';
    },
    pageLeft: () => initialState,
  },
  extraReducers: (builder) => {
    builder.addCase(personChanged, () => initialState);
  },
});

export const { readingBegan, readingWasAsked, readingEnded, readingFailed, pageLeft } =
  readAloudSlice.actions;
