/** What was chosen: the text of a ledger, or why it is none. */
export type LedgerFile =
  | { readonly kind: 'text'; readonly text: string; readonly rows: number }
  | { readonly kind: 'workbook' | 'empty' | 'unreadable' };

const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * A ledger as text. Spreadsheet programs of Chinese offices save CSV in GB 18030 as often as in UTF-8: what is not valid UTF-8
 * is read as the former.
 */
export function readLedger(bytes: Uint8Array): LedgerFile {
  if (beginsWith(bytes, WORKBOOK) || beginsWith(bytes, OLD_WORKBOOK)) return { kind: 'workbook' };
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (text === null || text.includes('\0')) return { kind: 'unreadable' };
  const rows = text.split(/\r?\n/).filter((line) => line.replace(/[,\s]/g, '') !== '').length - 1;
  return rows < 1 ? { kind: 'empty' } : { kind: 'text', text, rows };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A fault of a whole ledger, as the server words it: about which headings, and what is wrong with them. */
export function headingFault(
  message: string,
): { readonly kind: 'unknown' | 'twice' | 'missing'; readonly what: string } | null {
  const [, kind, what] = /^(unknown|stands twice|missing): (.+)$/.exec(message) ?? [];
  if (kind === undefined || what === undefined) return null;
  return { kind: kind === 'stands twice' ? 'twice' : (kind as 'unknown' | 'missing'), what };
}
