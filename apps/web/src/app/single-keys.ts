import { createStore, useStore } from '../lib/store';

const KEY = 'bangban:single-keys';
const OFF = 'off';

const wanted = createStore(localStorage.getItem(KEY) !== OFF);

/** Turns the acts of single keys on or off on this machine: whoever speaks to it, or hits keys by accident, needs them off. */
export function chooseSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, OFF);
  wanted.set(on);
}

/** Whether a single key acts. */
export const useSingleKeys = (): boolean => useStore(wanted);
