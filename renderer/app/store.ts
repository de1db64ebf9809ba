import { configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { readAloudSlice } from '../features/readaloud/readAloudSlice.ts';
import { api } from './api.ts';
import { placeSlice } from './place.ts';

export const store = configureStore({
  reducer: { [api.reducerPath]: api.reducer, place: placeSlice.reducer, readAloud: readAloudSlice.reducer },
  middleware: (defaults) => defaults().concat(api.middleware),
  devTools: false,
});

export type State = ReturnType<typeof store.getState>;
export type Dispatch = typeof store.dispatch;
export const useAppDispatch = useDispatch.withTypes<Dispatch>();
export const useAppSelector = useSelector.withTypes<State>();
