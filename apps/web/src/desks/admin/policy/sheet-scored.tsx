import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewRules, ReviewScore } from '@bangban/domain';
import { useLabel } from '../../../i18n/use-language';
import type { Previewed } from './sheet-preview';

interface ScoredProps {
  readonly rules: ReviewRules;
  readonly previewed: Previewed;
}

/** How the draft scores the example, criterion by criterion, or what is still to be typed. */
export function Scored({ previewed, rules }: ScoredProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { score } = previewed;
  const verdict = useVerdict(rules);
  const missing = useMissing(previewed);
  if (score === null) {
    return (
      <p className="muted" role="status">
        {t('admin.sheet.missing', { what: missing })}
      </p>
    );
  }
  return (
    <>
      <p role="status" className="strong">
        {t('admin.sheet.byDraft', { total: score.total, verdict: verdict(score) })}
      </p>
      <div className="table-scroll">
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{t('reviews.score.criterion')}</th>
              {(['weight', 'value', 'points', 'weighted'] as const).map((column) => (
                <th key={column} scope="col" className="num">
                  {t(`reviews.score.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {score.criteria.map((line, no) => {
              const label = rules.criteria[no]?.label;
              return (
                <tr key={line.key}>
                  <th scope="row">
                    {(label && labelOf(label).trim()) || t('admin.sheet.nameless')}
                    {line.vetoed ? <span className="field-fault"> {t('reviews.score.veto')}</span> : null}
                  </th>
                  <td className="num">{rules.criteria[no]?.weight}</td>
                  <td className="num">{line.value}</td>
                  <td className="num">{line.points}</td>
                  <td className="num">{line.weighted}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the sheet in force makes of the same example. */
export function ScoredShortly({ previewed, rules }: ScoredProps): ReactNode {
  const { t } = useTranslation();
  const { score } = previewed;
  const verdict = useVerdict(rules);
  const missing = useMissing(previewed);
  return (
    <p className="muted">
      {score === null
        ? t('admin.sheet.presentMissing', { what: missing })
        : t('admin.sheet.byPresent', { total: score.total, verdict: verdict(score) })}
    </p>
  );
}

function useVerdict({ passMark }: ReviewRules): (score: ReviewScore) => string {
  const { t } = useTranslation();
  return ({ passes, vetoed }) =>
    vetoed
      ? t('reviews.score.veto')
      : t(passes ? 'reviews.score.passes' : 'reviews.score.fails', { mark: `${passMark}` });
}

function useMissing(previewed: Previewed): string {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (previewed.score !== null) return '';
  const { facts, judged } = previewed;
  const names = judged.map(({ label }) => labelOf(label).trim() || t('admin.sheet.nameless'));
  return [...facts.map((fact) => t(`reviews.fact.${fact}`)), ...names].join(t('words.comma'));
}
