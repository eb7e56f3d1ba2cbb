import type { FileHandle } from 'node:fs/promises';

const END_BYTES = 22;
/** The end of an archive may be followed by a remark of this length at most. */
const LONGEST_REMARK = 0xffff;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** Enough for some 50,000 names; what stands behind them does not change what the archive is. */
const MOST_DIRECTORY = 4 * 1024 * 1024;

/** True for what begins as an archive with something in it. */
export const isArchive = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE(0) === 0x04034b50;

/**
 * The names in an archive, from the directory at its end: nothing is unpacked, and no more is read than a few megabytes,
 * whatever the archive says of itself. Empty where no directory can be read.
 */
export async function namesInArchive(file: FileHandle, size: number): Promise<readonly string[]> {
  const end = await readAt(file, Math.max(0, size - END_BYTES - LONGEST_REMARK), END_BYTES + LONGEST_REMARK);
  for (let at = end.length - END_BYTES; at >= 0; at -= 1) {
    if (end.readUInt32LE(at) !== END) continue;
    const length = Math.min(end.readUInt32LE(at + 12), MOST_DIRECTORY);
    return namesIn(await readAt(file, end.readUInt32LE(at + 16), length));
  }
  return [];
}

function namesIn(directory: Buffer): readonly string[] {
  const names: string[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameEnds = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + ENTRY_BYTES, nameEnds));
    at = nameEnds + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

/** At most `length` bytes from `position`; fewer where the file ends. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
