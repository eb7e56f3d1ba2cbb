import { pipeline } from 'node:stream/promises';
import type { AttachmentRow } from '@bangban/persistence';
import { type FileStorage, SHOWABLE } from '@bangban/storage';
import type { Response } from 'express';
import { Problem } from '../common/problem';

type Kept = Pick<AttachmentRow, 'name' | 'mediaType' | 'size' | 'sha256'>;

/** Sends a file as it was kept; `noted` is told once there is one to send. @throws Problem 404 */
export async function serveFile<Row extends Kept>(
  storage: FileStorage,
  row: Row | null,
  response: Response,
  { inline, noted }: { readonly inline: boolean; readonly noted: (row: Row) => Promise<void> },
): Promise<void> {
  const content = row && (await storage.open(row.sha256));
  if (!row || !content) throw new Problem('NOT_FOUND');
  await noted(row);
  response.status(200).set(headersOf(row, inline && SHOWABLE.includes(row.mediaType)));
  await pipeline(content, response).catch(() => response.destroy());
}

const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";

/**
 * What was uploaded never runs: no scripts, no guessing of types, a sandbox around what is shown. None around a PDF: some browsers
 * refuse to open their viewer in one, and a PDF reaches nothing of the page it stands in.
 */
function headersOf(row: Kept, inline: boolean): Record<string, string> {
  const name = encodeURIComponent(row.name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return {
    'Content-Type': inline ? row.mediaType : 'application/octet-stream',
    'Content-Length': String(row.size),
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'Content-Security-Policy':
      inline && row.mediaType === 'application/pdf' ? NOTHING_RUNS : `${NOTHING_RUNS}; sandbox`,
    'X-Content-Type-Options': 'nosniff',
  };
}
