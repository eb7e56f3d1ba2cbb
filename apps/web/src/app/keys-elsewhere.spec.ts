import { expect, it } from '@jest/globals';
import { belongsElsewhere } from './keys-elsewhere';

/** Something that is, or stands within, one of the selectors that somebody asks for. */
const within = (...selectors: readonly string[]): Pick<Element, 'closest'> =>
  ({ closest: (asked: string) => (selectors.some((each) => asked.split(', ').includes(each)) ? {} : null) }) as never;
const taken = (key: string): readonly string[] =>
  ['textarea', 'button', 'a[href]', '[role="menuitem"]', '[role="tab"]', 'summary', '[role="menu"]', 'td'].filter(
    (selector) => belongsElsewhere(key, within(selector)),
  );

it('leaves letters to what is written in or chosen from, and Enter to whatever it sets off', () => {
  expect(taken('s')).toEqual(['textarea', '[role="menu"]']);
  expect(taken('Enter')).toEqual([
    'textarea',
    'button',
    'a[href]',
    '[role="menuitem"]',
    '[role="tab"]',
    'summary',
    '[role="menu"]',
  ]);
});

it('takes the keys from a box that is only ticked', () => {
  let asked = '';
  belongsElsewhere('s', { closest: (selectors: string) => void (asked = selectors) });
  expect(asked.startsWith('input:not([type="checkbox"], [type="radio"])')).toBe(true);
});
