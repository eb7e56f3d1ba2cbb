import { tidyText } from '@bangban/kernel';

/** What was chosen: the text of a ledger, or why it is none. */
export type LedgerFile =
  | { readonly kind: 'text'; readonly text: string; readonly rows: number }
  | { readonly kind: 'workbook' | 'empty' | 'unreadable' };

const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * A ledger as text. Spreadsheet programs of Chinese offices save CSV in GB 18030 as often as in UTF-8, and "Unicode text" in
 * UTF-16 with a mark: what has no mark and is not valid UTF-8 is read as the former.
 */
export function readLedger(bytes: Uint8Array): LedgerFile {
  if (beginsWith(bytes, WORKBOOK) || beginsWith(bytes, OLD_WORKBOOK)) return { kind: 'workbook' };
  const text = decodeMarked(bytes) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (text === null || text.includes('\0')) return { kind: 'unreadable' };
  const rows = text.split(/\r?\n/).filter((line) => tidyText(line.replace(/[,;\t"]/g, '')) !== '').length - 1;
  return rows < 1 ? { kind: 'empty' } : { kind: 'text', text, rows };
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le');
  return beginsWith(bytes, [0xfe, 0xff]) ? decode(bytes, 'utf-16be') : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
