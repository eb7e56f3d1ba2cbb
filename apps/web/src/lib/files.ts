import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { askBeforeLeaving } from './leaving';
import { keys } from './query-keys';
import { queryClient } from './query-client';
import { type Progress, uploading } from './slow-requests';

export const LARGEST_FILE = 100 * 1024 * 1024;
/** What the file chooser offers first; what is taken is decided by the content, on the server. */
export const OFFERED_TYPES =
  '.pdf,.ofd,.jpg,.jpeg,.png,.webp,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.dps,.zip,.txt,.csv';

/** What can be shown in place. */
export const SHOWABLE_TYPES = '.pdf,.jpg,.jpeg,.png,.webp';

export const filesQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'files'],
    queryFn: () => answerOf(api.GET('/api/projects/{projectId}/files', { params: { path: { projectId } } })),
  });
type FilesAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof filesQuery>['queryFn']>>>;
export type FileRow = FilesAnswer['rows'][number];

/** Why the reader may attach no file there, in words; null: they may. */
export function closedTo(
  answer: Pick<FilesAnswer, 'closedTo'>,
  itemId: string | null,
): FilesAnswer['closedTo'][number]['reason'] | null {
  return answer.closedTo.find((each) => each.itemId === itemId)?.reason ?? null;
}

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** A file on its way, wherever it goes. */
export interface Sent {
  /** The same for every try of one file: sent twice, it is kept once. */
  readonly key: string;
  readonly file: File;
  readonly progress: Progress;
  readonly calledOff: AbortSignal;
}

interface Upload extends Sent {
  readonly projectId: string;
  readonly itemId: string | null;
}

/** @throws ApiProblem `FILE_TYPE`, `BODY_TOO_LARGE`; DOMException `AbortError` when called off */
export async function uploadFile({ calledOff, file, itemId, key, progress, projectId }: Upload): Promise<UploadedFile> {
  const query = { name: fitName(file.name), ...(itemId === null ? {} : { itemId }) };
  const { id, sha256 } = await askBeforeLeaving(() =>
    answerOf(
      api.POST('/api/projects/{projectId}/files', {
        params: { path: { projectId }, query, header: { 'Idempotency-Key': key } },
        headers: { 'Content-Type': 'application/octet-stream' },
        // The file itself is sent below.
        body: '',
        fetch: uploading(file, progress, calledOff),
      }),
    ),
  );
  await queryClient.invalidateQueries({ queryKey: filesQuery(projectId).queryKey });
  return { id, sha256, name: query.name };
}

const LONGEST_NAME = 160;

/** Signs that turn the reading order: `gpj.exe` must not be shown as `exe.jpg`. */
const UNSEEN = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Photographs as telephones keep them, which few offices can open: said before anything is sent, with the way out. */
export const isTelephonePicture = (name: string): boolean => /\.hei[cf]$/i.test(name.trim());

/** A name that is too long loses its middle, not its ending. */
export function fitName(name: string): string {
  const characters = [
    ...name
      .replace(UNSEEN, '')
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
  ];
  if (characters.length <= LONGEST_NAME) return characters.join('') || 'file';
  return [...characters.slice(0, LONGEST_NAME - 21), '\u2026', ...characters.slice(-20)].join('');
}

/** `of`: the project whose investor asks, who reads what a report shows them. */
export const fileAddress = (id: string, inline: boolean, of?: string): string =>
  `/api/${of === undefined ? '' : `own-projects/${of}/`}files/${id}${inline ? '?inline=true' : ''}`;

/** How a file can be looked at without leaving the page; null: it is downloaded. */
export function shownAs(mediaType: string): 'picture' | 'pdf' | null {
  if (mediaType === 'application/pdf') return 'pdf';
  return /^image\/(png|jpeg|webp)$/.test(mediaType) ? 'picture' : null;
}

/** What people call a kind of file. */
export type FileKind = 'pdf' | 'picture' | 'word' | 'sheet' | 'slides' | 'archive' | 'text' | 'office';

export function kindOf(mediaType: string): FileKind {
  if (mediaType === 'application/x-cfb' || mediaType === 'application/ofd') return 'office';
  if (mediaType.includes('wordprocessing')) return 'word';
  if (mediaType.includes('spreadsheet')) return 'sheet';
  if (mediaType.includes('presentation')) return 'slides';
  if (mediaType === 'application/zip') return 'archive';
  return shownAs(mediaType) ?? 'text';
}

/** `812 B`, `34 KB`, `1.5 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`;
  const kilobytes = bytes / 1_024;
  if (kilobytes < 1_000) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / 1_024;
  return `${megabytes < 10 ? (Math.round(megabytes * 10) / 10).toString() : Math.round(megabytes)} MB`;
}
