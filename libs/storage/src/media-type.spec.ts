import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-kinds-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kindOf(content: Buffer): Promise<string | null> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return mediaTypeOf(path);
}

function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

/** An archive as common tools write it: compressed entries one after the other, their directory at the end. */
function zip(entries: readonly (readonly [name: string, content: Buffer | string])[], remark = ''): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const data = deflateRawSync(content);
    const shared = Buffer.concat([
      numbers(
        [2, 20],
        [2, 0x800],
        [2, 8],
        [4, 0],
        [4, crc32(content)],
        [4, data.length],
        [4, Buffer.byteLength(content)],
      ),
      numbers([2, Buffer.byteLength(name)], [2, 0]),
    ]);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(numbers([4, 0x02014b50], [2, 20]), shared, place, Buffer.from(name));
    const entry = Buffer.concat([numbers([4, 0x04034b50]), shared, Buffer.from(name), data]);
    parts.push(entry);
    offset += entry.length;
  }
  const length = Buffer.concat(directory).length;
  const counts = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length]);
  const end = numbers([4, length], [4, offset], [2, Buffer.byteLength(remark)]);
  return Buffer.concat([...parts, ...directory, counts, end, Buffer.from(remark)]);
}

/** Larger than what is read of a file that is no archive. */
const PICTURE = randomBytes(20_000);
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('the kind of a file', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'application/pdf'],
    ['plain text', Buffer.from('第一行\n第二行\n'), 'text/plain'],
    ['a long text', Buffer.from('备案证'.repeat(1_000)), 'text/plain'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), null],
    ['a picture that carries scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), null],
    ['a picture that ends before it begins', Buffer.from('89504e470d0a1a0a0000', 'hex'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', async (_, content, type) => {
    expect(await kindOf(content)).toBe(type);
  });

  it.each([
    ['papers', [['备案证.pdf', PICTURE] as const, ['批复.pdf', PICTURE] as const], 'application/zip'],
    ['an office file within', [['合同/合同.docx', zip([['word/document.xml', '']])] as const], 'application/zip'],
    ['a program of Java', [['data', PICTURE] as const, ['META-INF/MANIFEST.MF', ''] as const], null],
    ['a program of a telephone', [['data', PICTURE] as const, ['classes2.dex', ''] as const], null],
    ['a book', [['mimetype', 'application/epub+zip'] as const], null],
  ])('an archive of %s', async (_, entries, type) => {
    expect(await kindOf(zip(entries))).toBe(type);
  });

  it.each([
    ['word/document.xml', `${OFFICE}.wordprocessingml.document`],
    ['xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet`],
    ['ppt/presentation.xml', `${OFFICE}.presentationml.presentation`],
  ])('an office file with %s, in whatever order it was written', async (part, type) => {
    const types = ['[Content_Types].xml', TYPES] as const;
    const media = ['docProps/thumbnail.jpeg', PICTURE] as const;
    expect(await kindOf(zip([types, [part, '<w/>'], media]))).toBe(type);
    expect(await kindOf(zip([media, [part, '<w/>'], types]))).toBe(type);
    expect(await kindOf(zip([media, [part, '<w/>'], types], '由某办公软件保存'))).toBe(type);
    const macros = ['word/vbaProject.bin', PICTURE] as const;
    expect(await kindOf(zip([media, [part, '<w/>'], types, macros]))).toBeNull();
  });

  it('an archive that is cut off, or lies about itself, is an archive all the same', async () => {
    const whole = zip([['批复.pdf', PICTURE]]);
    expect(await kindOf(whole.subarray(0, 9_000))).toBe('application/zip');
    const lying = Buffer.from(whole);
    lying.fill(0xff, whole.length - 14, whole.length - 2);
    expect(await kindOf(lying)).toBe('application/zip');
  });
});
