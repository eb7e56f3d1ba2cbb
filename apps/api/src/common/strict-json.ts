import { Problem } from './problem';

const DEEPEST = 20;

/**
 * JSON for a record that must mean one thing only: no key twice, no nesting beyond 20, no NUL and no half surrogate in
 * any text (PostgreSQL could not keep them), no `__proto__`.
 * @throws Problem 400 `JSON_INVALID`, `JSON_DUPLICATE_KEY`, `JSON_TOO_DEEP`, `TEXT_INVALID`
 */
export function parseStrictJson(text: string): unknown {
  const duplicate = scan(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, 'JSON_INVALID');
  }
  if (duplicate !== null) {
    throw new Problem(400, 'JSON_DUPLICATE_KEY', { errors: [{ path: duplicate, message: 'duplicate key' }] });
  }
  checkTexts(value, '');
  return value;
}

type Level = { readonly keys: Set<string> | null; expectsKey: boolean };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** One pass over the tokens, before anything is built from them: depth, and the first key that stands twice. */
function scan(text: string): string | null {
  const levels: Level[] = [];
  let duplicate: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels[levels.length - 1];
    if (token === '{' || token === '[') {
      if (levels.length >= DEEPEST) throw new Problem(400, 'JSON_TOO_DEEP', { details: { deepest: DEEPEST } });
      levels.push({ keys: token === '{' ? new Set() : null, expectsKey: token === '{' });
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (token === ',') {
      if (level?.keys) level.expectsKey = true;
    } else if (token !== ':' && level?.keys && level.expectsKey) {
      level.expectsKey = false;
      const key = unquoted(token);
      if (level.keys.has(key)) duplicate ??= key;
      level.keys.add(key);
    }
  }
  return duplicate;
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
  if (Array.isArray(value)) value.forEach((entry, index) => checkTexts(entry, join(path, String(index))));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      checkText(key, path);
      if (key === '__proto__') throw new Problem(400, 'TEXT_INVALID', { errors: [{ path, message: '__proto__' }] });
      checkTexts(entry, join(path, key));
    }
  }
}

function checkText(text: string, path: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Problem(400, 'TEXT_INVALID', { errors: [{ path, message: 'NUL or half a surrogate pair' }] });
  }
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
