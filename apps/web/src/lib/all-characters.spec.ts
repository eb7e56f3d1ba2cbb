import { describe, expect, it } from '@jest/globals';
import { allCharactersArrived, haveAllCharacters, onceAllCharacters } from './all-characters';

describe('a font for every character', () => {
  it('is told to whoever drew without it, once, and to nobody who drew with it', () => {
    const told: string[] = [];
    onceAllCharacters(() => told.push('before'));
    expect([told, haveAllCharacters()]).toEqual([[], false]);
    allCharactersArrived();
    onceAllCharacters(() => told.push('after'));
    allCharactersArrived();
    expect([told, haveAllCharacters()]).toEqual([['before'], true]);
  });
});
