import { open } from 'node:fs/promises';
import { isArchive, namesInArchive, readAt } from './archive';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Office files are archives; each kind has its main part at a place of its own. */
const OFFICE_PARTS = [
  ['word/document.xml', `${OFFICE}.wordprocessingml.document`],
  ['xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${OFFICE}.presentationml.presentation`],
] as const;

/** What may be attached: papers, tables, pictures, archives of such. */
const ALLOWED: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/x-cfb',
  'application/zip',
];

/** Kinds that a browser may show in place. */
export const SHOWABLE: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

const HEAD_BYTES = 4_100;

/**
 * The media type by the content: its first bytes, and for an archive the names in it. Plain text when it reads as text.
 * Null for everything that is not allowed: programs, pages with scripts, pictures that can carry them.
 */
export async function mediaTypeOf(path: string): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const head = await readAt(file, 0, HEAD_BYTES);
    if (isArchive(head)) return archiveType(await namesInArchive(file, (await file.stat()).size));
    return await plainType(head);
  } finally {
    await file.close();
  }
}

/** Archives that are programs (of Java, a telephone, a browser), papers with macros, or books are not what they are taken for. */
function archiveType(names: readonly string[]): string | null {
  const inside = new Set(names);
  const foreign = ['META-INF/MANIFEST.MF', 'META-INF/mozilla.rsa', 'mimetype'].some((name) => inside.has(name));
  if (foreign || names.some((name) => /(^|\/)(classes\d*\.dex|vbaProject\.bin)$/.test(name))) return null;
  const office = inside.has('[Content_Types].xml') && OFFICE_PARTS.find(([part]) => inside.has(part));
  return office ? office[1] : 'application/zip';
}

async function plainType(head: Buffer): Promise<string | null> {
  if (head.length === 0) return null;
  const { fileTypeFromBuffer } = await import('file-type');
  // It has the head only, and fails where a format makes it look further: what it cannot tell from here is nothing allowed.
  const found = await fileTypeFromBuffer(head).catch(() => ({ mime: 'unknown' }));
  if (found) return ALLOWED.includes(found.mime) ? found.mime : null;
  return isText(head) ? 'text/plain' : null;
}

function isText(head: Uint8Array): boolean {
  let text: string;
  try {
    // As a stream: the last character may be cut in two.
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return false;
  }
  return !/[^\P{Cc}\t\n\r]/u.test(text) && !/^\s*<(!doctype|html|svg|\?xml)/i.test(text);
}
