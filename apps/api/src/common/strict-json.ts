import { Problem } from './problem';

const DEEPEST = 20;
/** Of everything: members, entries, objects, lists. Each is checked against a schema later, which takes longer than reading it. */
const MOST = 5_000;

/**
 * JSON for a record that must mean one thing only: no key twice, no nesting beyond 20, no NUL and no half surrogate in
 * any text (PostgreSQL could not keep them), no `__proto__`. Nor is it made of more than `most` parts.
 * @throws Problem 400 `JSON_INVALID`, `JSON_DUPLICATE_KEY`, `JSON_TOO_DEEP`, `JSON_TOO_MANY`, `TEXT_INVALID`
 */
export function parseStrictJson(text: string, most = MOST): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('JSON_INVALID');
  }
  const duplicate = keyTwice(text, most);
  if (duplicate !== null) {
    throw new Problem('JSON_DUPLICATE_KEY', { errors: [{ path: duplicate, message: 'duplicate key' }] });
  }
  checkTexts(value, '');
  return value;
}

/** What the scan reads of a text; each character is looked at once, and those of a key once more. */
export type Scanned = Pick<string, 'length' | 'charCodeAt' | 'slice'>;

type Level = { readonly keys: Set<string> | null; expectsKey: boolean };

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * The first key that stands twice in one object, in one pass. Of text that `JSON.parse` has accepted: there every string has
 * an end, and every bracket its other half.
 * @throws Problem 400 `JSON_TOO_DEEP`, `JSON_TOO_MANY`
 */
export function keyTwice(text: Scanned, most: number): string | null {
  const levels: Level[] = [];
  let duplicate: string | null = null;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[levels.length - 1];
    const char = text.charCodeAt(at);
    if (char === OPEN_OBJECT || char === OPEN_LIST || char === COMMA) {
      parts += 1;
      if (parts > most) throw new Problem('JSON_TOO_MANY', { details: { most } });
    }
    if (char === OPEN_OBJECT || char === OPEN_LIST) {
      if (levels.length >= DEEPEST) throw new Problem('JSON_TOO_DEEP', { details: { deepest: DEEPEST } });
      levels.push({ keys: char === OPEN_OBJECT ? new Set() : null, expectsKey: char === OPEN_OBJECT });
    } else if (char === CLOSE_OBJECT || char === CLOSE_LIST) {
      levels.pop();
    } else if (char === COMMA) {
      if (level?.keys) level.expectsKey = true;
    } else if (char === QUOTE) {
      const end = endOfString(text, at);
      if (level?.keys && level.expectsKey) {
        level.expectsKey = false;
        const key = unquoted(text.slice(at, end + 1));
        if (level.keys.has(key)) duplicate ??= key;
        level.keys.add(key);
      }
      at = end;
    }
  }
  return duplicate;
}

/** Where the string that begins at a place ends: at its closing quote. */
function endOfString(text: Scanned, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at;
    if (char === BACKSLASH) at += 1;
  }
  return text.length;
}

/** Two spellings of one key (`a`, `\u0061`) are the same key. */
function unquoted(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token;
  }
}

function checkTexts(value: unknown, path: string): void {
  if (typeof value === 'string') checkText(value, path);
  // JSON knows no infinity, and 1e400 is one to JavaScript: it could be neither kept nor hashed.
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Problem('VALIDATION', { errors: [{ path, message: 'a number beyond what can be kept' }] });
  }
  if (Array.isArray(value)) value.forEach((entry, index) => checkTexts(entry, join(path, String(index))));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      checkText(key, path);
      if (key === '__proto__') throw new Problem('TEXT_INVALID', { errors: [{ path, message: '__proto__' }] });
      checkTexts(entry, join(path, key));
    }
  }
}

function checkText(text: string, path: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Problem('TEXT_INVALID', { errors: [{ path, message: 'NUL or half a surrogate pair' }] });
  }
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
