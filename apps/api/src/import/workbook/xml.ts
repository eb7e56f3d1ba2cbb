import { unreadable } from './unreadable';

/** What comes next in a text of XML: a tag that opens or closes, or characters between tags. */
export type Token = Tag | { readonly kind: 'text'; readonly text: string };

export interface Tag {
  readonly kind: 'open' | 'close';
  readonly name: string;
  /** As it stands, with its attributes. */
  readonly tag: string;
  /** It opens and closes at once. */
  readonly isEmpty: boolean;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The tokens of a part of a workbook, one after the other, in a time that grows with its length alone. Of entities only those that
 * XML itself has, and characters by number: a part that declares its own is refused, so nothing in it can grow.
 * @throws Problem 400
 */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    if (next !== at) {
      yield { kind: 'text', text: decoded(text.slice(at, next < 0 ? undefined : next)) };
      if (next < 0) return;
    }
    if (text.startsWith('<!--', next)) at = endOf(text, '-->', next);
    else if (text.startsWith('<![CDATA[', next)) {
      at = endOf(text, ']]>', next);
      yield { kind: 'text', text: text.slice(next + 9, at - 3) };
    } else if (text.startsWith('<?', next)) at = endOf(text, '?>', next);
    else if (text.startsWith('<!', next)) throw unreadable('broken');
    else {
      at = endOfTag(text, next);
      yield tagOf(text.slice(next + 1, at - 1));
    }
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  if (end < 0) throw unreadable('broken');
  return end + mark.length;
}

const [DOUBLE, SINGLE, CLOSING] = [0x22, 0x27, 0x3e];

/** A value in quotes may have the sign in it that ends a tag. */
function endOfTag(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quote !== 0) quote = char === quote ? 0 : quote;
    else if (char === DOUBLE || char === SINGLE) quote = char;
    else if (char === CLOSING) return at + 1;
  }
  throw unreadable('broken');
}

function tagOf(tag: string): Tag {
  const name = (/^\/?(?:[^\s:/]+:)?([^\s:/]+)/.exec(tag) ?? [])[1] ?? '';
  const isClosing = tag.startsWith('/');
  return { kind: isClosing ? 'close' : 'open', name, tag, isEmpty: !isClosing && tag.endsWith('/') };
}

const ATTRIBUTE = /\s(?:[\w.-]+:)?([\w.-]+)=(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute of a tag; null where it has none. Names may stand with any prefix. */
export function attribute(tag: string, name: string): string | null {
  for (const [, found, double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found === name) return decoded(double ?? single ?? '');
  }
  return null;
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
        (whole: string, decimal?: string, hex?: string, name?: string) => {
          const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
          // Half a character is none.
          if (code !== null)
            return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
          return NAMED[name ?? ''] ?? whole;
        },
      )
    : text;
