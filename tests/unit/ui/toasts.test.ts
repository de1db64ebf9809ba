import { afterEach, expect, test, vi } from 'vitest';
import {
  clearToasts,
  dropToast,
  readToasts,
  showToast,
  watchToasts,
} from '../../../renderer/ui/toastStore.ts';

afterEach(clearToasts);

test('keeps the newest three and tells watchers of each change', () => {
  const seen = vi.fn();
  const stop = watchToasts(seen);
  const ids = ['one', 'two', 'three', 'four'].map(showToast);
  expect(readToasts().map((toast) => toast.text)).toEqual(['two', 'three', 'four']);
  expect(seen).toHaveBeenCalledTimes(4);
  dropToast(ids[0] ?? 0);
  expect(seen).toHaveBeenCalledTimes(4);
  dropToast(ids[2] ?? 0);
  expect(readToasts().map((toast) => toast.text)).toEqual(['two', 'four']);
  stop();
  clearToasts();
  expect(seen).toHaveBeenCalledTimes(5);
  expect(readToasts()).toEqual([]);
});
