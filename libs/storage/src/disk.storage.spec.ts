import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DiskStorage, FileTooLarge, mediaTypeOf } from './index';

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
    const first = await storage.put(Readable.from([Buffer.from('备案证')]), 100);
    const second = await storage.put(Readable.from([Buffer.from('备案'), Buffer.from('证')]), 100);
    expect(first.sha256).toBe(createHash('sha256').update('备案证').digest('hex'));
    expect(second).toEqual(first);
    expect(files()).toEqual([first.sha256]);
    const content = await storage.open(first.sha256);
    expect(content && (await text(content))).toBe('备案证');
  });

  it('leave nothing when they are too large or break off', async () => {
    const storage = new DiskStorage(folder);
    await expect(storage.put(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100)).rejects.toThrow(FileTooLarge);
    const broken = new Readable({ read: () => undefined });
    const putting = storage.put(broken, 100);
    broken.destroy(new Error('connection lost'));
    await expect(putting).rejects.toThrow('connection lost');
    expect(files()).toEqual([]);
  });

  it('cannot be reached by a path', async () => {
    const storage = new DiskStorage(folder);
    expect(await storage.open('../../etc/passwd')).toBeNull();
    expect(await storage.open('0'.repeat(64))).toBeNull();
  });
});

describe('the kind of a file', () => {
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
  it.each([
    ['a PDF', pdf, 'application/pdf'],
    ['plain text', Buffer.from('第一行\n第二行\n'), 'text/plain'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), null],
    ['a picture that carries scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), null],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', async (_, content, type) => {
    expect(await mediaTypeOf(content)).toBe(type);
  });
});
