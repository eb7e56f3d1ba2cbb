import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type DateOnly } from '@bangban/kernel';
import { useCalendar } from '../../lib/calendar';
import { useFormat } from '../../lib/use-format';
import { NumberTile } from '../../pieces/number-tile';
import { breachCountQuery, lightsQuery } from './supervision-queries';

/** The last working day before a day; the day before it where the calendar is not known yet. */
function workingDayBefore(day: DateOnly, works: ((date: DateOnly) => boolean) | undefined): DateOnly {
  for (let back = 1; works && back < 15; back += 1) {
    if (works(addDays(day, -back))) return addDays(day, -back);
  }
  return addDays(day, -1);
}

/** How it stands now, and what is new since the last working day. */
export function LightTiles(): ReactNode {
  const { t } = useTranslation();
  const { short, today } = useFormat();
  const place = useCalendar();
  const since = workingDayBefore(today, place?.works);
  const rows = useQuery(lightsQuery('stage', {})).data?.rows;
  const news = useQuery({ ...breachCountQuery(since), enabled: place !== null }).data;
  const sum = (of: 'open' | 'red' | 'yellow' | 'none'): string =>
    rows ? `${rows.reduce((total, row) => total + row[of], 0)}` : '–';
  return (
    <div className="tiles">
      <NumberTile
        label={t('supervision.tile.red')}
        figure={sum('red')}
        definition={`${t('supervision.tile.redMeans')} ${t('words.late.items')}`}
        open={{ to: '/supervision', search: { light: 'red' } }}
      />
      <NumberTile
        label={t('supervision.tile.yellow')}
        figure={sum('yellow')}
        definition={t('supervision.tile.yellowMeans')}
        open={{ to: '/supervision', search: { light: 'yellow' } }}
      />
      <NumberTile
        label={t('supervision.tile.news', { date: short(since) })}
        figure={news ? `${news.total}` : '–'}
        definition={`${t('supervision.tile.newsMeans')} ${t('words.late.ever')}`}
        {...(news && news.total > 0 ? { change: t('supervision.tile.cured', { count: news.cured }) } : {})}
        open={{ to: '/supervision', search: { tab: 'breaches', from: since } }}
      />
      <NumberTile
        label={t('supervision.tile.none')}
        figure={sum('none')}
        definition={t('supervision.tile.noneMeans')}
        open={{ to: '/supervision', search: { light: 'none' } }}
      />
      <NumberTile
        label={t('supervision.tile.open')}
        figure={sum('open')}
        definition={t('supervision.tile.openMeans')}
        open={{ to: '/supervision', search: { light: 'all' } }}
      />
    </div>
  );
}
