import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HELD_STATES, type HeldState } from '@bangban/contract/vocabulary';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { holdsQuery, openHoldQuery } from '../../lib/holds';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { HeldCounts } from './held-counts';
import { HeldRows } from './held-rows';
import { HoldActs, PlaceHold } from './hold-acts';
import { useFilters } from './use-filters';

/** 暂缓升级: the hold that is open, what it keeps and what it will, by whom; let go in portions. Those that there were below. */
export function HoldTab(): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(openHoldQuery);
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <>
      <p className="muted">{t('supervision.hold.about')}</p>
      {data.current ? (
        <Current />
      ) : (
        <>
          <EmptyState title={t('supervision.hold.none')} text={t('supervision.hold.noneText')} />
          <div className="hold-place">
            <PlaceHold />
          </div>
        </>
      )}
      <Past />
    </>
  );
}

function Current(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useFilters();
  const { data } = useQuery(openHoldQuery);
  const nameOf = useNames(data?.names);
  const { due } = useDue();
  const { time } = useFormat();
  const current = data?.current;
  if (!current) return null;
  const { hold, until } = current;
  const filter = { ...queryOf('held', search), held: search.held ?? 'held' };
  return (
    <>
      <Section
        title={t('supervision.hold.current', { reason: t(`words.holdReason.${hold.reason}`) })}
        about={hold.words}
      >
        <p className="hold-end">
          {t('supervision.hold.by', { name: nameOf(hold.placedBy), since: time(hold.from) })}
          {' \u00b7 '}
          <span className="strong">
            {t('supervision.hold.end', { until: due({ due: until, provisional: false }) })}
          </span>
        </p>
        <HoldActs current={current} filter={filter} />
      </Section>
      <FilterBar set={countSet('held', search)}>
        <ListFilters list="held" search={addressOf('held', search)} change={change} />
      </FilterBar>
      <div className="row wrap no-print">
        <Segmented<HeldState>
          aria-label={t('supervision.hold.show')}
          value={filter.held}
          onChange={(next) => change({ held: next === 'held' ? undefined : next })}
          options={HELD_STATES.map((value) => ({ value, label: t(`words.held.${value}`) }))}
        />
      </div>
      <HeldCounts holdId={hold.id} filter={filter} />
      <HeldRows holdId={hold.id} filter={filter} />
    </>
  );
}

function Past(): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(holdsQuery);
  const nameOf = useNames(data?.names);
  const { shortDayOf } = useFormat();
  const { due } = useDue();
  const over = data?.rows.filter(({ open }) => !open) ?? [];
  if (over.length === 0) return null;
  return (
    <Section title={t('supervision.hold.past')}>
      <ul>
        {over.map(({ counts, hold, until }) => (
          <li key={hold.id}>
            {t('supervision.hold.pastLine', {
              reason: t(`words.holdReason.${hold.reason}`),
              words: hold.words,
              from: shortDayOf(hold.from),
              until: hold.ended ? shortDayOf(until) : due({ due: until, provisional: false }),
              name: nameOf(hold.placedBy),
            })}{' '}
            <span className="muted">
              {t('supervision.hold.pastCounts', {
                held: `${counts.held}`,
                fired: `${counts.fired}`,
                fallen: `${counts.fallen}`,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
