import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitRow } from '../../lib/aftercare';
import type { PROJECT_TABS } from '../../lib/searches';
import { useNeedText } from './use-need-text';

/** Where what a line counts is to be read. */
const TAB: Readonly<Record<VisitRow['lines'][number]['reason'], (typeof PROJECT_TABS)[number]>> = {
  sign: 'aftercare',
  items: 'checklist',
  lateItems: 'checklist',
  latePromises: 'money',
  refusedPromises: 'money',
  complaints: 'aftercare',
  days: 'history',
};

/** Why somebody would go there: each reason with its points, and opens to the facts. */
export function VisitLines({ visit }: { readonly visit: VisitRow }): ReactNode {
  const { t } = useTranslation();
  const needText = useNeedText();
  const { lines, projectId } = visit;
  if (lines.length === 0) return <span className="muted">{t('aftercare.visits.quiet')}</span>;
  return (
    <ul className="visit-lines">
      {lines.map((line) => {
        const what = needText(line);
        const tab = TAB[line.reason];
        return (
          <li key={`${line.reason} ${line.sign ?? ''}`}>
            <Link
              to="/projects/$projectId"
              params={{ projectId }}
              search={tab === 'checklist' ? {} : { tab }}
              aria-label={t('aftercare.visits.counts', { what, points: `${line.points}` })}
            >
              {what}
            </Link>{' '}
            <span className="faint" aria-hidden>
              {line.points}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
