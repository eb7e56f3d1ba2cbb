import { DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_ZONE } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useSay } from '../../i18n/use-say';
import { useFormat } from '../../lib/use-format';
import { usePeople } from '../../lib/use-people';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { useAuditSummary } from './audit-details';
import { type AuditRow, auditFilter, readAdministration, readAudit } from './supervision-queries';
import type { useFilters } from './use-filters';
import { useNameOfAct } from './use-name-of-act';

type AuditPage = Awaited<ReturnType<ReturnType<typeof readAudit>>>;

export interface AuditProps extends ReturnType<typeof useFilters> {
  /** Whether the reader may open the projects that entries are about. */
  readonly linked: boolean;
  /** Of what other administrators did, and no more: what the list is called. */
  readonly administration?: string;
}

/** `2026-11-23 14:05:09` by the clocks of the place: sorts as a text, in any program. */
const localTime = (at: string): string =>
  new Date(Date.parse(at) + PLACE_ZONE * 60_000).toISOString().slice(0, 19).replace('T', ' ');

/** The entries that a filter leaves, newest first, and the file of them. */
export function AuditRows({ administration, change, linked, search }: AuditProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { time } = useFormat();
  const nameOfAct = useNameOfAct();
  const nameOfPerson = usePeople();
  const summaryOf = useAuditSummary();
  const filter = auditFilter(search);
  const language = useLanguage();

  const who = ({ actingFor, actingForName, actorId, actorName }: AuditRow): string => {
    const name =
      actorName ?? (actorId === null ? t('audit.nobody') : actorId === 'system' ? t('words.system') : actorId);
    return actingFor === null
      ? name
      : t('history.acting', { name, principal: actingForName ?? nameOfPerson(actingFor) });
  };
  const about = ({ itemTitle, projectName }: AuditRow): string =>
    [itemTitle, projectName].filter((each) => each !== null).join(' \u00b7 ');
  const columns = (): readonly Column<AuditRow>[] => [
    { key: 'at', title: t('audit.at'), width: '160px', by: ({ at }) => at, cell: ({ at }) => time(at) },
    { key: 'who', title: t('audit.who'), width: 'minmax(0, 1fr)', cell: who },
    {
      key: 'action',
      title: t('audit.action'),
      width: 'minmax(0, 1fr)',
      narrow: 'lead',
      cell: ({ action }) => nameOfAct(action),
    },
    {
      key: 'outcome',
      title: t('audit.outcome'),
      width: '84px',
      narrow: 'aside',
      cell: ({ outcome }) => (
        <span className={outcome === 'accepted' ? undefined : 'strong'}>{say(`words.outcome.${outcome}`)}</span>
      ),
    },
    {
      key: 'object',
      title: t('audit.object'),
      width: 'minmax(0, 1.6fr)',
      by: about,
      cell: ({ itemId, itemTitle, projectId, projectName }) =>
        !linked ? (
          <AuditObject
            what={itemTitle ?? projectName ?? (itemId ? t('audit.item') : projectId ? t('audit.project') : '')}
            onOnly={projectId === null || projectId === search.projectId ? null : () => change({ projectId })}
          />
        ) : itemId ? (
          <Link to="/items/$itemId" params={{ itemId }}>
            {itemTitle ?? t('audit.item')}
          </Link>
        ) : projectId ? (
          <Link to="/projects/$projectId" params={{ projectId }}>
            {projectName ?? t('audit.project')}
          </Link>
        ) : null,
    },
    {
      key: 'details',
      title: t('audit.details'),
      width: 'minmax(0, 2fr)',
      cell: ({ details, reason, remoteAddress, requestId }) => (
        <details className="audit-details">
          <summary className="cut">{summaryOf({ details, reason }) || (remoteAddress ?? '–')}</summary>
          <p>{remoteAddress ? t('audit.from', { address: remoteAddress }) : null}</p>
          <p className="faint">{requestId ? t('states.requestId', { id: requestId }) : null}</p>
        </details>
      ),
    },
  ];
  return (
    <PagedRows<AuditRow, AuditPage>
      name={administration ? 'administration' : 'audit'}
      filter={administration ? {} : filter}
      title={administration ?? t('supervision.tab.audit')}
      read={administration ? readAdministration : readAudit(search)}
      columns={columns}
      fileColumns={[
        { title: t('audit.at'), width: 22 },
        { title: t('audit.who'), width: 18 },
        { title: t('audit.action'), width: 18 },
        { title: t('audit.outcome') },
        { title: t('audit.object'), width: 40 },
        { title: t('audit.details'), width: 40 },
      ]}
      fileRow={(row) => [
        ...[localTime(row.at), who(row), nameOfAct(row.action), say(`words.outcome.${row.outcome}`)],
        ...[about(row), summaryOf(row)],
      ]}
      keyOf={({ id }) => id}
      tools={
        administration ? null : (
          <Button
            icon={<DownloadOutlined />}
            href={`/api/audit/export?${new URLSearchParams({ ...filter, lang: language })}`}
            download="audit.csv"
          >
            {t('audit.export')}
          </Button>
        )
      }
    />
  );
}

interface AuditObjectProps {
  readonly what: string;
  /** Shows what else was done on the same project; null where it is shown already, or there is none. */
  readonly onOnly: (() => void) | null;
}

/** What an entry is about, for a reader who may not open it. */
function AuditObject({ onOnly, what }: AuditObjectProps): ReactNode {
  const { t } = useTranslation();
  if (onOnly === null) return <span className="faint">{what}</span>;
  return (
    <Button type="link" size="small" title={t('audit.onlyProject')} onClick={onOnly}>
      {what}
    </Button>
  );
}
