import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../lib/address';
import { type FileRow, filesQuery, type UploadedFile } from '../lib/files';
import { asProblem } from '../lib/problem';
import { useNames } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import { EmptyState } from './empty-state';
import { FilePreview } from './files-preview';
import { FileLine } from './files-line';
import { FilesUpload } from './files-upload';
import { ProblemState } from './problem-state';
import { Skeleton } from './skeleton';
import './files.css';

interface FilesProps {
  readonly projectId: string;
  /** Of one item only, and uploads go to it; else of the whole project. */
  readonly itemId?: string;
  /** What names a file, by its SHA-256: these are shown as well. */
  readonly named?: ReadonlyMap<string, string>;
  /** What an item is called, for files that belong to one. */
  readonly itemName?: (itemId: string) => string | null;
  /** E.g. to name its hash as evidence. */
  readonly onUploaded?: (file: UploadedFile) => void;
}

/** The files of a project or an item: look at and download for whoever may open the page, add for who takes part. */
export function Files({ itemId, itemName, named = NONE, onUploaded, projectId }: FilesProps): ReactNode {
  const { t } = useTranslation();
  const shown = useAddressed('file');
  const { step } = useAddress();
  const { time } = useFormat();
  const { data, error, isPending, refetch } = useQuery(filesQuery(projectId));
  const nameOf = useNames(data?.names);
  const rows = newestFirst(data?.rows ?? []).filter(
    (row) => itemId === undefined || row.itemId === itemId || named.has(row.sha256),
  );
  const of = (row: FileRow): readonly string[] => {
    const name = row.itemId && itemId === undefined ? itemName?.(row.itemId) : null;
    return [name ?? [], named.get(row.sha256) ?? []].flat();
  };
  return (
    <div className="files">
      <FilesUpload projectId={projectId} itemId={itemId ?? null} onUploaded={onUploaded} />
      {isPending ? <Skeleton lines={3} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? <EmptyState title={t('files.emptyTitle')} text={t('files.emptyText')} /> : null}
      {rows.length > 0 ? (
        <ul className="file-lines" aria-label={t('files.label')}>
          {rows.map((row) => (
            <FileLine
              key={row.id}
              file={row}
              facts={[nameOf(row.uploadedBy), time(row.at), ...of(row)]}
              onShow={() => step('file', row.id)}
            />
          ))}
        </ul>
      ) : null}
      <FilePreview files={rows} shown={shown} />
    </div>
  );
}

const NONE: ReadonlyMap<string, string> = new Map();
const newestFirst = (rows: readonly FileRow[]): readonly FileRow[] => [...rows].reverse();
