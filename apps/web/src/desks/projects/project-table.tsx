import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countWorkingDays } from '@bangban/kernel';
import { STAGES } from '@bangban/domain';
import { dayOf } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOwnScope } from '../../lib/own-scope';
import { useCalendar } from '../../lib/calendar';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { investedIn, investmentOf } from '../../lib/investment';
import { useInvestment } from '../../lib/use-investment';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useLightReason } from '../../lib/use-light-reason';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { KeptBackNote } from '../../pieces/kept-back';
import { Light } from '../../pieces/light';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { type ProjectFilter, type ProjectRow, useProjects } from './projects-queries';

/** The same projects as rows; more are read when the end comes near. */
export function ProjectTable({ filter }: { readonly filter: ProjectFilter }): ReactNode {
  const { t } = useTranslation();
  const scope = useOwnScope();
  const { error, isPending, more, onView, pages, retry, rows } = useProjects(filter, 100);
  const columns = useColumns(
    pages[0]?.now ?? '',
    pages.map(({ names }) => names),
  );
  if (isPending) return <Skeleton lines={10} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={retry} />;
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('projects.empty.title')}
        text={scope === null ? t('projects.empty.text') : t('projects.empty.scoped', { scope })}
      />
    );
  const count = pages[0]?.total ?? 0;
  return (
    <>
      <p className="faint">{t('projects.total', { count })}</p>
      <KeptBackNote when={rows.some(({ hidden }) => hidden.includes('amount'))} />
      <DataRows
        name="projects"
        label={t('projects.title')}
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        onEnd={more}
        onView={onView}
      />
    </>
  );
}

function useColumns(now: string, names: readonly Readonly<Record<string, string>>[]): readonly Column<ProjectRow>[] {
  const { t } = useTranslation();
  const { amount, unit } = useFormat();
  const english = useLanguage() === 'en';
  const place = useCalendar();
  const { due } = useDue();
  const nameOf = useNames(...names);
  const reason = useLightReason();
  const investment = useInvestment();
  const meaning = (why: ProjectRow['why']): { meaning?: string } => (why ? { meaning: reason(why) } : {});
  return [
    {
      key: 'light',
      title: '',
      width: '20px',
      narrow: 'mark',
      cell: ({ light, why }) => <Light light={light} {...meaning(why)} />,
    },
    {
      key: 'name',
      title: t('projects.columns.name'),
      width: 'minmax(0, 2.2fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/projects/$projectId" params={{ projectId: id }} className="row-link">
          {name}
        </Link>
      ),
    },
    {
      key: 'why',
      title: t('projects.columns.why'),
      width: 'minmax(0, 1.6fr)',
      cell: ({ why }) => (
        <span className="row-cut muted" title={reason(why)}>
          {reason(why)}
        </span>
      ),
    },
    {
      key: 'investor',
      title: t('projects.columns.investor'),
      width: 'minmax(0, 1.2fr)',
      narrow: 'none',
      broad: true,
      by: ({ investorName }) => investorName,
      cell: ({ investorName }) => (
        <span className="row-cut" title={investorName ?? ''}>
          {investorName}
        </span>
      ),
    },
    {
      key: 'amount',
      width: english ? '124px' : '120px',
      number: true,
      title: t('projects.columns.amount', { unit: unit('CNY') }),
      titleOf: (row) =>
        investmentOf(row).sums?.[0]?.currency === 'CNY'
          ? t('projects.columns.amount', { unit: unit('CNY') })
          : t('projects.columns.money'),
      by: investedIn,
      cell: (row) => investment(row, amount),
    },
    {
      key: 'stage',
      title: t('projects.columns.stage'),
      width: english ? '116px' : '72px',
      by: ({ stage }) => STAGES.indexOf(stage),
      cell: ({ stage, status }) => (
        <>
          {t(`words.stage.${stage}`)}
          {status === 'active' ? null : <span className="faint"> {t(`words.status.${status}`)}</span>}
        </>
      ),
    },
    {
      key: 'days',
      width: english ? '92px' : '84px',
      number: true,
      broad: true,
      title: t('projects.columns.daysIn', { unit: t('projects.columns.daysUnit') }),
      by: ({ stageEnteredAt }) => -Date.parse(stageEnteredAt),
      cell: ({ stageEnteredAt }) => (place ? countWorkingDays(place.calendar, dayOf(stageEnteredAt), dayOf(now)) : ''),
    },
    {
      key: 'leader',
      title: t('projects.columns.leader'),
      width: english ? '104px' : '64px',
      broad: true,
      by: ({ leaderId }) => nameOf(leaderId),
      cell: ({ leaderId }) => nameOf(leaderId),
    },
    {
      key: 'open',
      title: t('projects.columns.open'),
      width: '48px',
      number: true,
      broad: true,
      cell: ({ openItems }) => openItems,
    },
    {
      key: 'late',
      title: t('projects.columns.late'),
      width: '40px',
      number: true,
      by: ({ redItems }) => redItems,
      cell: ({ redItems }) =>
        redItems > 0 ? <span className="strong">{redItems}</span> : <span className="faint">0</span>,
    },
    {
      key: 'due',
      title: t('projects.columns.due'),
      width: '108px',
      number: true,
      by: ({ nextDue }) => (nextDue ? -Date.parse(nextDue) : null),
      cell: ({ nextDue, nextDueProvisional: provisional }) => (nextDue ? due({ due: nextDue, provisional }) : ''),
    },
  ];
}
