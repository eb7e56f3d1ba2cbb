import { expect, it } from '@jest/globals';
import { savedView } from './saved-view';

const isKept = (address: string): boolean => savedView.safeParse({ name: 'view', address }).success;

it.each([
  '/projects',
  '/projects?light=red&view=table',
  '/projects?status=all&unitId=land-bureau&text=%222026%22',
  '/projects?text=2026',
  '/supervision?tab=breaches',
])('%s is kept', (address) => expect(isKept(address)).toBe(true));

it.each([
  '/projects?light=blue',
  '/projects?colour=red',
  '/projects?unitId=..%2F..',
  '/projects?text=%20',
  '//elsewhere',
  'https://elsewhere',
])('%s is not: it would show something else than it says', (address) => expect(isKept(address)).toBe(false));
