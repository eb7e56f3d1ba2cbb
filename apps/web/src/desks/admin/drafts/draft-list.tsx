import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@bangban/domain';
import { useAddress } from '../../../lib/address';
import { useFormat } from '../../../lib/use-format';
import './drafts.css';

type Row = Pick<Draft, 'id' | 'status' | 'version'> & { readonly document: string; readonly changedAt: string };

interface DraftListProps<R extends Row> {
  /** Absent while they are read. */
  readonly rows: readonly R[] | undefined;
  readonly subjectOf: (row: R) => string;
}

/** Drafts and what became of them, newest first. */
export function DraftList<R extends Row>({ rows, subjectOf }: DraftListProps<R>): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { step } = useAddress();
  return (
    <>
      {rows?.length === 0 ? <p className="muted">{t('admin.draft.none')}</p> : null}
      <ul className="lines">
        {rows?.map((row) => (
          <li key={row.id} className="line">
            <Button type="link" className="line-open" onClick={() => step('file', row.id)}>
              {subjectOf(row)}
            </Button>
            <span className="grow muted">{row.document}</span>
            <span className="muted">{dayOf(row.changedAt)}</span>
            <span>
              {t(`admin.draft.status.${row.status}`)}
              {row.version === null ? '' : ` \u00b7 ${t('admin.draft.version', { version: `${row.version}` })}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
