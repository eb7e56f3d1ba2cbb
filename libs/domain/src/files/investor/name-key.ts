import { ALIKE, type Alike } from '@bangban/contract/vocabulary';
import { searchText, toSimplified } from '@bangban/kernel';

/** Marks between and around the words of a name; a name is the same with and without them. */
const MARKS = /[\p{P}\p{S}]/gu;
/** What a company is in law, the longer first: the same firm is written with one, another or none. */
const FORMS = [
  ...['股份有限公司', '有限责任公司', '有限公司', '总公司', '公司', '集团'],
  ...[
    'companylimited',
    'incorporated',
    'corporation',
    'coltd',
    'limited',
    'group',
    'gmbh',
    'corp',
    'ltd',
    'inc',
    'llc',
  ],
];
/** What would be left of a name says too little to be its key. */
const SHORTEST = 2;

/** A name as it is compared: one width, one case, simplified characters, without blanks and marks. 省 and 市 stay. */
export const writtenKey = (name: string): string => toSimplified(searchText(name)).replace(MARKS, '');

/** The same without the form of the company: 有限公司, 有限责任公司, 股份有限公司 and (集团) are written one for another. */
export function nameKey(name: string): string {
  let key = writtenKey(name);
  for (;;) {
    const form = FORMS.find((each) => key.endsWith(each) && key.length - each.length >= SHORTEST);
    if (form === undefined) return key;
    key = key.slice(0, -form.length);
  }
}

/** By what an entry is found again: whoever shares one of these may be the same. */
export function marksOf({ code, name }: { readonly code: string | null; readonly name: string }): readonly string[] {
  return [...(code === null ? [] : [`code:${code}`]), `name:${writtenKey(name)}`, `form:${nameKey(name)}`];
}

/** Why two are alike, the surest first; empty where they are not. */
export const whyAlike = (marks: readonly string[], others: readonly string[]): readonly Alike[] =>
  ALIKE.filter((each) => marks.some((mark) => mark.startsWith(`${each}:`) && others.includes(mark)));

/** In what words are looked for: typed in either script, they are found. */
export const soughtIn = (texts: readonly (string | null)[]): string =>
  texts.map((text) => (text === null ? '' : toSimplified(searchText(text)))).join(' ');
