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

const NAMES = [
  ...['.pdf', '.txt', '.zip', '.docx', '.xlsx', '.pptx', '.doc', '.png', '.ofd'].map((ending) => `附件${ending}`),
  ...['run.bat', 'run.vbs', 'page.mht', 'page.html', 'picture.svg', 'noending', 'photo.heic'],
];

/** The kind under the name that suits it; null where no name does. */
async function kindOf(content: Buffer): Promise<string | null> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const kinds = await Promise.all(NAMES.map((name) => mediaTypeOf(path, name)));
  return kinds.find((kind) => kind !== null) ?? null;
}

async function kindAs(name: string, content: Buffer | string): Promise<string | null> {
  const path = join(folder, 'named');
  writeFileSync(path, content);
  return mediaTypeOf(path, name);
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
    ['text as office programs save it', Buffer.from('cfeec4bfcca8d5cb', 'hex'), 'text/plain'],
    ['text in two bytes each', Buffer.from('\ufeff项目台账\t备注\r\n', 'utf16le'), 'text/plain'],
    ['a picture that carries scripts, behind a remark', Buffer.from('<!-- --><svg onload=alert(1)>'), null],
    ['a page kept as mail', Buffer.from('From: <Saved by Blink>\nMIME-Version: 1.0\n'), null],
    ['a page behind a first line', Buffer.from('说明\n<script>alert(1)</script>'), null],
    ['a page in two bytes each', Buffer.from('\ufeff<script>alert(1)</script>', 'utf16le'), null],
    ['what turns out to be no text', Buffer.concat([Buffer.from('甲'.repeat(200_000)), Buffer.alloc(9)]), null],
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

  it('a document in the national format is a kind of its own', async () => {
    const ofd = zip([
      ['OFD.xml', '<ofd/>'],
      ['Doc_0/Document.xml', '<ofd/>'],
    ]);
    expect(await kindAs('批复.ofd', ofd)).toBe('application/ofd');
    expect(await kindAs('批复.zip', ofd)).toBeNull();
  });

  it.each(['word/VBAPROJECT.BIN', 'WORD/vbaProject.bin', 'word/macros.bin', 'word/vbaData.xml'])(
    'an office file with macros in %s is none',
    async (part) => {
      const parts = [['[Content_Types].xml', TYPES] as const, ['word/document.xml', '<w/>'] as const];
      expect(await kindAs('合同.docx', zip([...parts, [part, PICTURE]]))).toBeNull();
      expect(await kindAs('合同.docx', zip([...parts, ['word/embeddings/oleObject1.bin', PICTURE]]))).not.toBeNull();
    },
  );

  it.each(['run.bat', 'run.vbs', '说明.html', '说明.svg', '说明.mht', '说明.pdf', '说明', '说明.txt.exe', 'txt'])(
    'text under the name %s is not taken',
    async (name) => {
      expect(await kindAs(name, 'echo 第一行\r\n')).toBeNull();
      expect(await kindAs('说明.TXT', 'echo 第一行\r\n')).toBe('text/plain');
    },
  );

  it('an archive that is cut off, or lies about itself, is an archive all the same', async () => {
    const whole = zip([['批复.pdf', PICTURE]]);
    expect(await kindOf(whole.subarray(0, 9_000))).toBe('application/zip');
    const lying = Buffer.from(whole);
    lying.fill(0xff, whole.length - 14, whole.length - 2);
    expect(await kindOf(lying)).toBe('application/zip');
  });
});
