import { type FileHandle, open } from 'node:fs/promises';
import { isArchive, namesInArchive, readAt } from './archive';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Office files are archives; each kind has its main part at a place of its own. */
const OFFICE_PARTS = [
  ['word/document.xml', `${OFFICE}.wordprocessingml.document`],
  ['xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${OFFICE}.presentationml.presentation`],
] as const;

/** Documents in the national format (GB/T 33190), an archive with this at its root. */
const OFD = 'application/ofd';
const CFB = 'application/x-cfb';

/** What may be attached: papers, tables, pictures, archives of such; each under the endings by which it goes. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [OFD]: ['ofd'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  [CFB]: ['doc', 'xls', 'ppt', 'wps', 'et', 'dps'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx', 'wps'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx', 'et'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx', 'dps'],
  'application/zip': ['zip'],
  'text/plain': ['txt', 'csv'],
};
const ALLOWED: readonly string[] = Object.keys(ENDINGS);

/** Kinds that a browser may show in place. */
export const SHOWABLE: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

const HEAD_BYTES = 4_100;

/**
 * The media type by the content, where the name's ending says the same: by its first bytes, for an archive by the names in it,
 * for text by all of it. Null for everything that is not allowed: programs, pages with scripts, pictures that can carry them,
 * and what goes under a name that is not its own.
 */
export async function mediaTypeOf(path: string, name: string): Promise<string | null> {
  const type = await typeOf(path);
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return type !== null && ENDINGS[type]?.includes(ending) ? type : null;
}

async function typeOf(path: string): Promise<string | null> {
  const file = await open(path, 'r');
  try {
    const head = await readAt(file, 0, HEAD_BYTES);
    const { size } = await file.stat();
    if (isArchive(head)) return archiveType(await namesInArchive(file, size));
    if (head.length === 0) return null;
    const alphabet = alphabetByMark(head);
    const found = alphabet === null ? await knownType(head) : null;
    if (found !== null) return ALLOWED.includes(found) ? found : null;
    return (await isText(file, size, alphabet)) ? 'text/plain' : null;
  } finally {
    await file.close();
  }
}

/** Archives that are programs (of Java, a telephone, a browser) or books. Some programs read their names in any case. */
const FOREIGN = /^(meta-inf\/manifest\.mf|meta-inf\/mozilla\.rsa|mimetype)$|(^|\/)classes\d*\.dex$/;
/** Macros, under the name that they always have, or under another beside the main part. */
const MACROS = /(^|\/)vba(project\.bin|data\.xml)$|^(word|xl|ppt)\/[^/]+\.bin$/;

function archiveType(names: readonly string[]): string | null {
  const inside = new Set(names.map((name) => name.toLowerCase().replaceAll('\\', '/')));
  if ([...inside].some((name) => FOREIGN.test(name) || MACROS.test(name))) return null;
  if (inside.has('ofd.xml')) return OFD;
  const office = inside.has('[content_types].xml') && OFFICE_PARTS.find(([part]) => inside.has(part));
  return office ? office[1] : 'application/zip';
}

async function knownType(head: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  // It has the head only, and fails where a format makes it look further: what it cannot tell from here is nothing allowed.
  const found = await fileTypeFromBuffer(head).catch(() => ({ mime: 'unknown' }));
  return found?.mime ?? null;
}

const alphabetByMark = (head: Buffer): string | null =>
  head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;

const CHUNK = 256 * 1024;

/** Text in the alphabet of its byte order mark, else in UTF-8 or GB 18030, as ledgers are read; and no page in disguise. */
async function isText(file: FileHandle, size: number, marked: string | null): Promise<boolean> {
  for (const alphabet of marked === null ? ['utf-8', 'gb18030'] : [marked]) {
    const decoder = new TextDecoder(alphabet, { fatal: true });
    try {
      for (let at = 0; at < size; at += CHUNK) {
        const last = at + CHUNK >= size;
        const text = decoder.decode(await readAt(file, at, CHUNK), { stream: !last });
        if (/[^\P{Cc}\t\n\r\f]/u.test(text) || (at === 0 && isPage(text.slice(0, HEAD_BYTES)))) return false;
      }
      return true;
    } catch {
      // Not in this one: the next is tried.
    }
  }
  return false;
}

/** What a browser or a mail program would run, whatever stands before it. */
const isPage = (text: string): boolean =>
  /<(!doctype|html|head|body|svg|script|iframe|object|embed|img|meta|link|style|form|\?xml|\?php)[\s>/]/i.test(text) ||
  /^mime-version:/im.test(text);
