import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DiskStorage, FileNotTaken, FileTooLarge } from './index';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('files on disk', () => {
  it('are found by the hash of their content, and kept once', async () => {
    const storage = new DiskStorage(folder);
    const first = await storage.put(Readable.from([Buffer.from('备案证')]), { largest: 100, name: '说明.txt' });
    const second = await storage.put(Readable.from([Buffer.from('备案'), Buffer.from('证')]), {
      largest: 100,
      name: '说明.txt',
    });
    expect(first.sha256).toBe(createHash('sha256').update('备案证').digest('hex'));
    expect(second).toEqual(first);
    expect(files()).toEqual([first.sha256]);
    const content = await storage.open(first.sha256);
    expect(content && (await text(content))).toBe('备案证');
  });

  it('lie in a folder that is private, in one that need not be', () => {
    new DiskStorage(join(folder, 'installation', 'files'));
    mkdirSync(join(folder, 'any'));
    const mode = (...path: string[]): number => statSync(join(folder, ...path)).mode & 0o777;
    expect(mode('installation', 'files')).toBe(0o700);
    expect(mode('installation')).toBe(mode('any'));
  });

  it('leave nothing when they are too large or break off', async () => {
    const storage = new DiskStorage(folder);
    await expect(
      storage.put(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), { largest: 100, name: '说明.txt' }),
    ).rejects.toThrow(FileTooLarge);
    // Before their file is there as well: many at once, so that opening takes its time.
    const broken = Array.from({ length: 40 }, () => new Readable({ read: () => undefined }));
    const putting = broken.map((each) => storage.put(each, { largest: 100, name: '说明.txt' }));
    for (const each of broken) each.destroy(new Error('connection lost'));
    const ended = await Promise.allSettled(putting);
    expect(new Set(ended.map((each) => (each.status === 'rejected' ? String(each.reason) : each.status)))).toEqual(
      new Set(['Error: connection lost']),
    );
    expect(files()).toEqual([]);
  });

  it('leave nothing when their kind is not taken, and nothing of another is lost by it', async () => {
    const storage = new DiskStorage(folder);
    const kept = await storage.put(Readable.from([Buffer.from('备案证')]), { largest: 100, name: '说明.txt' });
    const page = '<!DOCTYPE html><script>alert(1)</script>';
    for (let time = 0; time < 2; time += 1) {
      await expect(storage.put(Readable.from([Buffer.from(page)]), { largest: 100, name: '说明.txt' })).rejects.toThrow(
        FileNotTaken,
      );
    }
    const narrow = { largest: 100, name: '说明.txt', kinds: ['application/pdf'] };
    await expect(storage.put(Readable.from([Buffer.from('说明')]), narrow)).rejects.toThrow(FileNotTaken);
    expect(files()).toEqual([kept.sha256]);
  });

  it('cannot be reached by a path', async () => {
    const storage = new DiskStorage(folder);
    expect(await storage.open('../../etc/passwd')).toBeNull();
    expect(await storage.open('0'.repeat(64))).toBeNull();
  });
});
