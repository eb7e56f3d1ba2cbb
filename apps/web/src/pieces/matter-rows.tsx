import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MATTER_OUTCOMES, type MatterOutcome } from '@bangban/contract/vocabulary';
import { type MatterRow, type MattersFilter, type MattersPage, readMatters } from '../lib/meetings';
import type { NameOf } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import { useItemTitle } from '../lib/use-item-title';
import type { Column } from './data-rows';
import { PagedRows } from './paged-rows';
import { useMinutesNumber } from './use-minutes-number';
import { projectColumn } from './project-column';

interface MatterRowsProps {
  readonly filter: MattersFilter;
  /** The counts open to their rows; without it they are told alone. */
  readonly onOutcome?: (outcome: MatterOutcome | undefined) => void;
}

/** Matters of meetings and what became of each. Projects are counted beside them, never against them: the units differ. */
export function MatterRows({ filter, onOutcome }: MatterRowsProps): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const numberOf = useMinutesNumber();
  const titleOf = useItemTitle();
  const about = ({ itemTemplateKey, itemTitle, title }: MatterRow): string =>
    itemTitle === null
      ? (title ?? t('meetings.ofProject'))
      : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  const columns = (nameOf: NameOf): readonly Column<MatterRow>[] => [
    {
      key: 'meeting',
      title: t('meetings.meeting'),
      width: '140px',
      narrow: 'aside',
      by: ({ startsAt }) => startsAt,
      cell: ({ meetingId, minutes, startsAt }) => (
        <Link to="/meetings/$meetingId" params={{ meetingId }}>
          {minutes ? numberOf(minutes) : shortDayOf(startsAt)}
        </Link>
      ),
    },
    projectColumn({ title: t('meetings.project'), width: 'minmax(0, 1fr)', narrow: 'lead' }),
    { key: 'about', title: t('meetings.matter'), width: 'minmax(0, 1fr)', by: about, cell: about },
    {
      key: 'decided',
      title: t('meetings.decided'),
      width: 'minmax(0, 2fr)',
      narrow: 'line',
      by: ({ decisions }) => decisions.length,
      cell: ({ decisions, words }) =>
        decisions.length === 0
          ? (words ?? '')
          : decisions.map(({ itemId, no, open, text, unitId }) => (
              <span key={no} className="matter-decision">
                <Link to="/items/$itemId" params={{ itemId }}>
                  {text}
                </Link>{' '}
                <span className="faint">
                  {nameOf(unitId)} {open ? '' : t('meetings.closed')}
                </span>
              </span>
            )),
    },
    {
      key: 'outcome',
      title: t('meetings.outcome'),
      width: '88px',
      by: ({ outcome }) => outcome,
      cell: ({ outcome }) => t(`words.matterOutcome.${outcome}`),
    },
  ];
  return (
    <PagedRows<MatterRow, MattersPage>
      name="matters"
      filter={filter}
      title={t('meetings.tab.matters')}
      read={readMatters(filter)}
      columns={columns}
      keyOf={({ lineNo, meetingId }) => `${meetingId}/${lineNo}`}
      summary={({ counts }) => (
        <>
          {t('meetings.counted', {
            meetings: `${counts.meetings}`,
            projects: `${counts.projects}`,
            raised: `${counts.raised}`,
          })}
          {MATTER_OUTCOMES.map((outcome) => {
            const said = t('meetings.countedOf', {
              outcome: t(`words.matterOutcome.${outcome}`),
              count: counts[outcome],
            });
            if (!onOutcome) return <span key={outcome}> {said}</span>;
            return (
              <Button key={outcome} type="link" size="small" onClick={() => onOutcome(outcome)}>
                {said}
              </Button>
            );
          })}
        </>
      )}
    />
  );
}
