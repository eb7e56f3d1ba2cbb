import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { FileLine } from '../../pieces/files-line';
import type { OwnItem } from './own-project';
import '../../pieces/files.css';

interface AskedReportProps {
  readonly projectId: string;
  readonly item: OwnItem;
  readonly unit: string;
}

/** What is to be confirmed: what was done, by whom and when, the files that show it, and until when there is time. */
export function AskedReport({ item, projectId, unit }: AskedReportProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { forecast } = useDue();
  const { confirmBy, confirmByProvisional, files, reported, reportedAt, verifiedAt } = item;
  return (
    <>
      <p className="asked-report">
        {reported ? t('investor.asked.reported', { unit, note: reported }) : t('investor.asked.done', { unit })}
      </p>
      <dl className="asked-when">
        {reportedAt ? <When what={t('investor.asked.reportedAt')} day={dayOf(reportedAt)} /> : null}
        {verifiedAt ? <When what={t('investor.asked.verifiedAt')} day={dayOf(verifiedAt)} /> : null}
        {confirmBy ? (
          <When
            what={t('investor.asked.confirmBy')}
            day={forecast({ date: confirmBy, provisional: confirmByProvisional })}
          />
        ) : null}
      </dl>
      {files.length > 0 ? (
        <ul className="file-lines" aria-label={t('investor.asked.files')}>
          {files.map((file) => (
            <FileLine key={file.id} file={file} facts={[]} of={projectId} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function When({ day, what }: { readonly what: string; readonly day: string }): ReactNode {
  return (
    <div>
      <dt className="faint">{what}</dt>
      <dd>{day}</dd>
    </div>
  );
}
