import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countWorkingDays, limitDayText } from '@bangban/kernel';
import type { Money } from '@bangban/domain';
import type { zh } from '../../i18n/zh';
import { dayOf, PLACE_ZONE } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useCalendar } from '../../lib/calendar';
import { allPages } from '../../lib/pages';
import type { FileTable } from '../../lib/table-file';
import { useIndustry } from '../../lib/use-industry';
import { useFormat } from '../../lib/use-format';
import { useLightReason } from '../../lib/use-light-reason';
import { ExportMenu } from '../../pieces/export-menu';
import { type ProjectFilter, type ProjectRow, readProjects } from './projects-queries';

/** What is planned; null where it is kept back. */
function plannedIn({ agreed, amount, currency }: ProjectRow): readonly Money[] | null {
  if (agreed === null) return null;
  return amount === null || currency === null ? [] : [{ amount, currency }];
}

/** The filtered projects, all of them, as a workbook or CSV. */
export function ExportProjects({ filter }: { readonly filter: ProjectFilter }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency, even, today } = useFormat();
  const place = useCalendar();
  const industry = useIndustry();
  const reason = useLightReason();
  const dueOf = ({ nextDue, nextDueProvisional: provisional }: ProjectRow): string | null =>
    nextDue === null ? null : limitDayText({ due: nextDue, provisional }, PLACE_ZONE, language);
  /** A figure with its currency; several of them in words, never added. */
  const moneyCells = (sums: readonly Money[] | null): readonly (string | number | null)[] => {
    if (sums === null) return [t('kept.back'), null];
    const [first, ...more] = sums;
    if (!first) return [null, null];
    return more.length > 0 ? [sums.map(even).join(' + '), null] : [Number(first.amount), currency(first.currency)];
  };
  async function table(): Promise<FileTable> {
    const { cut, names, rows } = await allPages((cursor) => readProjects(filter, cursor, 200));
    const name = (id: string | null): string => (id === null ? '' : (names[id] ?? id));
    const column = (key: keyof typeof zh.projects.columns, width?: number): FileTable['columns'][number] => ({
      title: t(`projects.columns.${key}`),
      ...(width ? { width } : {}),
    });
    return {
      cut,
      name: `${t('projects.file')} ${today}`,
      columns: [
        column('name', 32),
        column('investor', 28),
        { title: t('projects.columns.agreedIn', { unit: t('unit.money') }), width: 16 },
        column('agreedCurrency'),
        { title: t('projects.columns.plannedIn', { unit: t('unit.money') }), width: 16 },
        column('plannedCurrency'),
        column('industry', 14),
        column('stage'),
        column('status'),
        column('entered', 12),
        { title: t('projects.columns.daysIn', { unit: t('projects.columns.daysUnit') }), width: 14 },
        column('leader', 12),
        column('introducing', 24),
        column('landing', 24),
        column('light'),
        column('why', 40),
        column('open'),
        column('late'),
        column('due', 12),
        column('progress', 40),
      ],
      rows: rows.map((row) => [
        ...[
          row.name,
          row.investorName,
          ...moneyCells(row.agreed),
          ...moneyCells(plannedIn(row)),
          industry(row.industry),
        ],
        ...[t(`words.stage.${row.stage}`), t(`words.status.${row.status}`), dayOf(row.stageEnteredAt)],
        place ? countWorkingDays(place.calendar, dayOf(row.stageEnteredAt), today) : null,
        ...[
          name(row.leaderId),
          name(row.introducingUnitId),
          name(row.landingUnitId),
          t(`words.light.${row.light}`),
          reason(row.why),
        ],
        ...[row.openItems, row.redItems, dueOf(row)],
        row.progress === null
          ? null
          : `${row.progress.percent === null ? '' : `${row.progress.percent}% `}${row.progress.note}`,
      ]),
    };
  }
  return <ExportMenu table={table} />;
}
