import { inflateRawSync } from 'node:zlib';
import { unreadable } from './unreadable';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** A remark may stand behind the end. */
const FARTHEST_END = END_SIZE + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** More than any workbook of one table has. */
const MOST_ENTRIES = 2_000;
interface Entry {
  readonly method: number;
  readonly isLocked: boolean;
  readonly packed: number;
  readonly at: number;
}

/** What of an archive is asked for, unpacked when it is asked for, and never more of it than may be, whatever it says of itself. */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  /** @throws Problem 400 for what is no archive */
  constructor(
    private readonly bytes: Buffer,
    private left: number,
  ) {
    this.entries = entriesOf(bytes);
  }

  /** @throws Problem 400 for a part that is locked, broken or too large; null where there is no such part */
  part(name: string): Buffer | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.isLocked) throw unreadable('locked');
    const { at, method, packed } = entry;
    if (at + LOCAL_SIZE > this.bytes.length || this.bytes.readUInt32LE(at) !== LOCAL) throw unreadable('broken');
    const begin = at + LOCAL_SIZE + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28);
    const content = this.bytes.subarray(begin, begin + packed);
    if (content.length < packed) throw unreadable('broken');
    const unpacked = method === STORED ? content : this.inflated(content, method);
    if (unpacked.length > this.left) throw unreadable('large');
    this.left -= unpacked.length;
    return unpacked;
  }

  private inflated(content: Buffer, method: number): Buffer {
    if (method !== DEFLATED || this.left === 0) throw unreadable('broken');
    try {
      return inflateRawSync(content, { maxOutputLength: this.left });
    } catch (error) {
      const isLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
      throw unreadable(isLarge ? 'large' : 'broken');
    }
  }
}

/** By name, in small letters: programs do not agree on them. */
function entriesOf(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw unreadable('large');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw unreadable('broken');
    const [nameSize, more, remark] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const next = at + ENTRY_SIZE + (nameSize ?? 0);
    entries.set(bytes.toString('utf8', at + ENTRY_SIZE, next).toLowerCase(), {
      method: bytes.readUInt16LE(at + 10),
      isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at = next + (more ?? 0) + (remark ?? 0);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - FARTHEST_END); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw unreadable('broken');
}
