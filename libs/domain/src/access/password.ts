import type { AccessPolicy } from './access-policy';
import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords';

export type PasswordFault = 'PASSWORD_WEAK' | 'PASSWORD_COMMON';

/** What speaks against a new password; null where nothing does. Length counts, not composition. */
export function passwordFault(
  password: string,
  { login, rules }: { readonly login: string; readonly rules: AccessPolicy['password'] },
): PasswordFault | null {
  const { length } = [...password];
  if (length < rules.shortest || length > rules.longest) return 'PASSWORD_WEAK';
  const text = password.normalize('NFKC').toLowerCase();
  if (text === login.toLowerCase()) return 'PASSWORD_WEAK';
  return isCommon(text) || wordIn(text) === wordIn(login.toLowerCase()) ? 'PASSWORD_COMMON' : null;
}

function isCommon(text: string): boolean {
  // Dates, telephones, identity numbers, and what the eye walks along the top row.
  if (/^[\d\s.+_-]+$/.test(text)) return true;
  return COMMON_PASSWORDS.has(text) || COMMON_WORDS.has(wordIn(text)) || isRepeated(text) || isRow(text);
}

const READ_AS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** The letters between the first and the last, read as people write them with other signs: `P@ssw0rd!2024` is `password`. */
function wordIn(text: string): string {
  const signs = [...text];
  const isLetter = (sign: string): boolean => /^\p{L}$/u.test(sign);
  const inner = signs.slice(Math.max(signs.findIndex(isLetter), 0), signs.findLastIndex(isLetter) + 1).join('');
  return inner.replace(/[^\p{L}]/gu, (sign) => READ_AS[sign] ?? '');
}

/** The same few signs over and over. */
function isRepeated(text: string): boolean {
  const signs = [...text];
  return [1, 2, 3, 4].some((unit) => signs.every((sign, place) => sign === signs[place % unit]));
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '01234567890',
];

/** A walk along the alphabet or the keyboard, forward or backward, with whatever digits around it. */
function isRow(text: string): boolean {
  const signs = [...text];
  const first = signs.findIndex((sign) => !/^\d$/.test(sign));
  const last = signs.findLastIndex((sign) => !/^[\d\p{P}\p{S}]$/u.test(sign));
  const word = signs.slice(Math.max(first, 0), last + 1).join('');
  const rows = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];
  return [text, word].some((each) => each.length >= 4 && rows.some((row) => (row + row).includes(each)));
}
