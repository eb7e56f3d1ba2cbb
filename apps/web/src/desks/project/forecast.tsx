import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { forecastQuery } from '../../lib/real-days';
import { useDue } from '../../lib/use-due';

/** When what is open on the checklist will probably be done, by how long such items really took. */
export function Forecast({ projectId }: { readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const { forecast: dayOf } = useDue();
  const { data } = useQuery(forecastQuery(projectId));
  if (!data?.forecast) return null;
  const { forecast, known, open } = data;
  const { eightOfTen, half, runs } = forecast;
  return (
    <section className="forecast" aria-label={t('realDays.forecast')}>
      <h3>{t('realDays.forecast')}</h3>
      <p>{t('realDays.ends', { half: dayOf(half), eightOfTen: dayOf(eightOfTen) })}</p>
      <p className="faint">{t('realDays.drawn', { runs: `${runs}`, count: open, known: `${known}` })}</p>
    </section>
  );
}
