import { DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_NAMES } from '@bangban/domain';
import { useSay } from '../../i18n/use-say';
import { usePeople } from '../../lib/use-people';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ChoiceFilter, FilterBar, PeriodFilter, PersonFilter } from '../../pieces/filters';
import { PagedRows } from '../../pieces/paged-rows';
import { type AuditRow, auditFilter, readAudit } from './supervision-queries';
import { OUTCOMES } from './supervision-search';
import { useFilters } from './use-filters';

type AuditPage = Awaited<ReturnType<ReturnType<typeof readAudit>>>;

/** Acts beside the commands, as the record names them. */
const OTHER_ACTS = [
  ...['SignIn', 'SignOut', 'ActFor', 'ChangePassword', 'CreateToken', 'RevokeToken', 'UploadFile', 'ExportAudit'],
  ...['SaveUnit', 'SaveDefaultPersons', 'SavePerson', 'SaveRoles', 'SaveAccount', 'DisableAccount', 'AddSubstitute'],
  ...['RevokeSubstitute', 'ResendDelivery', 'MoveClock', 'CreateAdministrator', 'Tick'],
];

/** 审计查询 on the supervision desk. */
export function AuditTab(): ReactNode {
  return <AuditList {...useFilters()} linked />;
}

interface AuditListProps extends ReturnType<typeof useFilters> {
  /** Whether the reader may open the projects that entries are about. */
  readonly linked: boolean;
}

/** Who tried what, from where, and what came of it. The file is made by the server, and is itself an entry. */
export function AuditList({ change, linked, search }: AuditListProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { action, actorId, from, outcome, to } = search;
  const nameOfAct = useNameOfAct();
  const actions = [...COMMAND_NAMES, ...OTHER_ACTS].map((value) => ({ value, label: nameOfAct(value) }));
  const set = [action, actorId, from ?? to, outcome].filter((each) => each !== undefined).length;
  return (
    <>
      <FilterBar set={set}>
        <PersonFilter label={t('audit.who')} value={actorId} onChange={(id) => change({ actorId: id })} />
        <ChoiceFilter
          label={t('audit.action')}
          value={action}
          options={actions}
          onChange={(next) => change({ action: next })}
        />
        <ChoiceFilter
          label={t('audit.outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: say(`audit.outcomes.${value}`) }))}
          onChange={(next) => change({ outcome: next })}
        />
        <PeriodFilter
          optional
          value={{ ...(from ? { from } : {}), ...(to ? { to } : {}) }}
          onChange={(period) => change({ from: period.from || undefined, to: period.to || undefined })}
        />
        {search.projectId ? (
          <Button onClick={() => change({ projectId: undefined })}>{t('audit.oneProject')}</Button>
        ) : null}
      </FilterBar>
      <AuditRows search={search} linked={linked} />
    </>
  );
}

/** The name of an act; what this page has no word for stands for itself. */
function useNameOfAct(): (action: string) => string {
  const say = useSay();
  const look = say as (key: string, values: Readonly<Record<string, string>>) => string;
  return (action) => look(`act.${action}`, { defaultValue: look(`audit.act.${action}`, { defaultValue: action }) });
}

function AuditRows({ linked, search }: Pick<AuditListProps, 'linked' | 'search'>): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { time } = useFormat();
  const nameOfAct = useNameOfAct();
  const nameOfPerson = usePeople();
  const filter = auditFilter(search);

  const who = ({ actingFor, actorId, actorName }: AuditRow): string => {
    const name =
      actorName ?? (actorId === null ? t('audit.nobody') : actorId === 'system' ? t('words.system') : actorId);
    return actingFor === null ? name : t('history.acting', { name, principal: nameOfPerson(actingFor) });
  };
  const columns = (): readonly Column<AuditRow>[] => [
    { key: 'at', title: t('audit.at'), width: '160px', cell: ({ at }) => time(at) },
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
        <span className={outcome === 'accepted' ? undefined : 'strong'}>{say(`audit.outcomes.${outcome}`)}</span>
      ),
    },
    {
      key: 'object',
      title: t('audit.object'),
      width: '110px',
      cell: ({ itemId, projectId }) =>
        !linked ? (
          <span className="faint">{itemId ? t('audit.item') : projectId ? t('audit.project') : null}</span>
        ) : itemId ? (
          <Link to="/items/$itemId" params={{ itemId }}>
            {t('audit.item')}
          </Link>
        ) : projectId ? (
          <Link to="/projects/$projectId" params={{ projectId }}>
            {t('audit.project')}
          </Link>
        ) : null,
    },
    {
      key: 'details',
      title: t('audit.details'),
      width: 'minmax(0, 2fr)',
      cell: ({ details, remoteAddress, requestId }) => (
        <details className="audit-details">
          <summary className="cut">{summaryOf(details) || (remoteAddress ?? '–')}</summary>
          <pre>{JSON.stringify({ ...details, remoteAddress, requestId }, null, 2)}</pre>
        </details>
      ),
    },
  ];
  return (
    <PagedRows<AuditRow, AuditPage>
      name="audit"
      filter={filter}
      title={t('supervision.tab.audit')}
      read={readAudit(search)}
      columns={columns}
      keyOf={({ id }) => id}
      tools={
        <Button
          icon={<DownloadOutlined />}
          href={`/api/audit/export?${new URLSearchParams(filter)}`}
          download="audit.csv"
        >
          {t('audit.export')}
        </Button>
      }
    />
  );
}

/** What an entry says, in one line. */
function summaryOf(details: Readonly<Record<string, unknown>>): string {
  return Object.entries(details)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(' \u00b7 ');
}
