import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileNotTaken, type FileStorage, FileTooLarge, type PutOptions, type StoredFile } from './file-storage';
import { mediaTypeOf } from './media-type';

const SHA256 = /^[0-9a-f]{64}$/;

/** Files in a folder, by content. Written beside, synced to the disk, and moved into place: a crash leaves no half file. */
export class DiskStorage implements FileStorage {
  constructor(private readonly folder: string) {
    // Private is its own folder alone: the one around it may be others' way to theirs.
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(join(folder, 'incoming'), { recursive: true, mode: 0o700 });
  }

  async put(content: Readable, { kinds, largest, name }: PutOptions): Promise<StoredFile> {
    const incoming = join(this.folder, 'incoming', randomUUID());
    const meter = new Meter(largest);
    const written = createWriteStream(incoming, { flags: 'wx', mode: 0o600 });
    try {
      await pipeline(content, meter, written);
      // Decided while it stands aside: what is not taken never has an address, and nobody else's file shares it.
      const mediaType = await mediaTypeOf(incoming, name);
      if (mediaType === null || kinds?.includes(mediaType) === false) throw new FileNotTaken();
      await sync(incoming);
      const { sha256, size } = meter.result();
      const target = this.pathOf(sha256);
      await mkdir(dirname(target), { recursive: true });
      await rename(incoming, target);
      return { sha256, size, mediaType };
    } catch (error) {
      // What breaks off at once does so before its file is there: removed now, it would still be made.
      if (!written.closed) await new Promise<void>((closed) => written.once('close', closed));
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async open(sha256: string): Promise<Readable | null> {
    if (!SHA256.test(sha256)) return null;
    const path = this.pathOf(sha256);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    return there ? createReadStream(path) : null;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Counts and hashes what passes through. */
class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private size = 0;

  constructor(private readonly largest: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null, data?: Buffer) => void): void {
    this.size += chunk.length;
    if (this.size > this.largest) return done(new FileTooLarge());
    this.hash.update(chunk);
    done(null, chunk);
  }

  result(): Pick<StoredFile, 'sha256' | 'size'> {
    return { sha256: this.hash.digest('hex'), size: this.size };
  }
}
