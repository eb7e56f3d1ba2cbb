import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { excuseExpert, type ReviewDetail, type ReviewSeat } from '../../lib/reviews';
import { useDue } from '../../lib/use-due';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useNotReviewing } from '../../pieces/review/use-not-reviewing';

interface SeatsProps {
  readonly detail: ReviewDetail;
  readonly nameOf: NameOf;
}

/** How a seat stands, in a word. */
function standing({ declaration, excused, handedIn, late }: ReviewSeat) {
  if (excused) return 'excused';
  if (handedIn) return 'handed-in';
  if (late) return 'late';
  return declaration ? 'declared' : 'asked';
}

/** Who was asked, and who has handed in; what they gave stands elsewhere, when it may be read. */
export function Seats({ detail, nameOf }: SeatsProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const forbidden = useNotReviewing('call-reviews');
  const { review, status } = detail;
  return (
    <section aria-label={t('reviews.experts')}>
      <h2>{t('reviews.experts')}</h2>
      <ul className="seat-list">
        {review.seats.map((seat) => {
          const name = seat.personId === null ? t('reviews.expertNo', { no: `${seat.no}` }) : nameOf(seat.personId);
          const stands = standing(seat);
          return (
            <li key={seat.no} className="seat">
              <span className="grow">
                <span className="strong">{name}</span>{' '}
                <span className={`tag seat-${stands}`}>{t(`reviews.seat.${stands}`)}</span>{' '}
                {status === 'open' && !seat.excused && !seat.handedIn ? (
                  <span className="faint">{t('reviews.seatDue', { date: due(seat) })}</span>
                ) : null}
                {seat.excused && seat.excused.reason !== '' ? (
                  <span className="faint"> {t('reviews.excusedWhy', { reason: seat.excused.reason })}</span>
                ) : null}
              </span>
              {status === 'open' && !seat.excused && !seat.handedIn && forbidden === null ? (
                <ReasonDialog
                  button={t('reviews.excuse')}
                  title={t('reviews.excuseTitle', { name })}
                  reason={null}
                  done={t('reviews.excuseDone')}
                  size="small"
                  give={(reason) => excuseExpert(review.id, { seat: seat.no, reason })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
