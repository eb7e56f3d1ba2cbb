import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language';
import { closedTo, filesQuery, LARGEST_FILE, uploadFile, type UploadedFile } from '../lib/files';
import { FileDrop } from './file-drop';

interface FilesUploadProps {
  readonly projectId: string;
  readonly itemId: string | null;
  readonly onUploaded?: ((file: UploadedFile) => void) | undefined;
}

/** Adds files to a project or one of its items. */
export function FilesUpload({ itemId, onUploaded, projectId }: FilesUploadProps): ReactNode {
  const language = useLanguage();
  const { data } = useQuery({ ...filesQuery(projectId), enabled: projectId !== '' });
  return (
    <FileDrop
      reason={(data && closedTo(data, itemId)?.[language]) ?? null}
      largest={LARGEST_FILE}
      sendFile={(sent) => uploadFile({ ...sent, projectId, itemId })}
      onUploaded={onUploaded}
    />
  );
}
