import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tripsOfInvestor } from '../lib/outreach';
import { useFormat } from '../lib/use-format';
import { Section } from './section';

/** 拜访和来访: when a company was met, by whom, on which trip. */
export function InvestorVisits({ investorId }: { readonly investorId: string }): ReactNode {
  const { t } = useTranslation();
  const { short } = useFormat();
  const { data } = useQuery(tripsOfInvestor(investorId));
  if (!data) return null;
  return (
    <Section title={t('outreach.visits')} about={t('outreach.visitsAbout')}>
      {data.rows.length === 0 ? <p className="muted">{t('outreach.noVisits')}</p> : null}
      <ul className="lines">
        {data.rows.map(({ direction, from, group, id, purpose }) => (
          <li key={id} className="line">
            <Link to="/outreach/$tripId" params={{ tripId: id }}>
              {purpose}
            </Link>
            <span className="muted">
              {short(from)} {'\u00b7'} {t(`words.tripDirection.${direction}`)} {'\u00b7'} {group.name}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
