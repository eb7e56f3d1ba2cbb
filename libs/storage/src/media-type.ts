/** What may be attached: papers, tables, pictures. Office files are archives of a known inside. */
const ALLOWED: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/x-cfb',
  'application/zip',
];

/** Kinds that a browser may show in place. */
export const SHOWABLE: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/**
 * The media type by the content's first bytes; plain text when it reads as text. Null for everything that is not allowed:
 * programs, pages with scripts, pictures that can carry them.
 */
export async function mediaTypeOf(head: Uint8Array): Promise<string | null> {
  if (head.length === 0) return null;
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head);
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
