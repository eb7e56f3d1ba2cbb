import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import type { NameOf } from '../../lib/reference';
import type { ReviewDetail } from '../../lib/reviews';
import { useFormat } from '../../lib/use-format';

interface DecisionProps {
  readonly detail: ReviewDetail;
  readonly nameOf: NameOf;
}

/** What was decided, by whom and why, and what became of each condition. */
export function Decision({ detail, nameOf }: DecisionProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { conditions, projectSeen, review, taken } = detail;
  const { decision, refused } = review;
  if (!decision) return null;
  const { by, day, no, reason, verdict, year } = decision;
  return (
    <section aria-label={t('reviews.result')}>
      <h2>
        <span className="lead-capital">{t(`words.admission.${verdict}`)}</span>{' '}
        <span className="muted">{t('reviews.number', { year: `${year}`, no: `${no}` })}</span>
      </h2>
      <p>{reason}</p>
      <p className="faint">
        {nameOf(by)} {date(day)}
        {projectSeen && !refused ? ` \u00b7 ${t(taken ? 'reviews.taken' : 'reviews.pendingTaken')}` : null}
      </p>
      {conditions.length > 0 ? (
        <>
          <h3>{t('reviews.conditions')}</h3>
          <ul className="condition-list">
            {conditions.map((each) => (
              <Condition key={each.id} condition={each} nameOf={nameOf} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface ConditionProps {
  readonly condition: ReviewDetail['conditions'][number];
  readonly nameOf: NameOf;
}

function Condition({ condition, nameOf }: ConditionProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { blocks, itemId, itemLate, itemNo, itemState, limit, personId, title, unitId } = condition;
  return (
    <li>
      {itemId === null ? (
        title
      ) : (
        <Link to="/items/$itemId" params={{ itemId }}>
          {title}
        </Link>
      )}{' '}
      <span className="muted">
        {nameOf(unitId)} {nameOf(personId)} {t('reviews.condition.limitOf', { count: limit })}
        {blocks === null ? '' : ` \u00b7 ${t('reviews.condition.before', { stage: t(`words.stage.${blocks}`) })}`}
      </span>{' '}
      {itemState === null ? (
        <span className="tag">{t('reviews.condition.none')}</span>
      ) : (
        <span className="tag">
          {t('reviews.condition.item', { no: `${itemNo ?? ''}` })} {say(`words.itemState.${itemState}`)}
          {itemLate ? ` \u00b7 ${t('reviews.condition.late')}` : ''}
        </span>
      )}
    </li>
  );
}
