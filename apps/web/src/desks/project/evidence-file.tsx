import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../lib/address';
import { fileAddress, filesQuery, shownAs } from '../../lib/files';
import { FilePreview } from '../../pieces/files-preview';
import '../../pieces/files.css';

interface EvidenceFileProps {
  readonly projectId: string;
  readonly sha256: string;
}

/** The file that a paper names by its hash: looked at in place or downloaded. The hash alone where there is no such file. */
export function EvidenceFile({ projectId, sha256 }: EvidenceFileProps): ReactNode {
  const { t } = useTranslation();
  const shown = useAddressed('evidence');
  const { step } = useAddress();
  const file = useQuery(filesQuery(projectId)).data?.rows.find((row) => row.sha256 === sha256);
  const hash = t('project.evidence.hash', { hash: sha256.slice(0, 8) });
  if (!file) {
    return (
      <span className="faint" title={sha256}>
        {hash}
      </span>
    );
  }
  return (
    <span className="evidence-file">
      {shownAs(file.mediaType) === null ? (
        <a className="file-name" href={fileAddress(file.id, false)} download title={`${hash} (${sha256})`}>
          {file.name}
        </a>
      ) : (
        <button
          type="button"
          className="bare file-name"
          title={`${hash} (${sha256})`}
          onClick={() => step('evidence', file.id)}
        >
          {file.name}
        </button>
      )}
      <FilePreview at="evidence" files={[file]} shown={shown} />
    </span>
  );
}
