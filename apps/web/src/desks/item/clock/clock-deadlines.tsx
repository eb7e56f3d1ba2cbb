import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import type { ExplainedClock, ItemClock } from '../../../lib/item';
import { becauseOf } from '../../../lib/item-clock';
import type { NameOf } from '../../../lib/reference';
import { useDue } from '../../../lib/use-due';
import { useFormat } from '../../../lib/use-format';
import { useWho } from './use-who';

interface ClockDeadlinesProps {
  readonly clock: ExplainedClock;
  readonly data: ItemClock;
  readonly nameOf: NameOf;
}

/** Every date that this limit has ended on, and what put the next in its place. */
export function ClockDeadlines({ clock, data, nameOf }: ClockDeadlinesProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { time } = useFormat();
  const { due } = useDue();
  const { filesOf, who } = useWho(data, nameOf);
  const { deadlines } = clock;
  const standing = deadlines.findLastIndex(({ takenBack }) => !takenBack);
  return (
    <div className="table-scroll" role="region" aria-label={t('itemClock.deadlines')} tabIndex={0}>
      <table className="figures-table clock-deadlines">
        <thead>
          <tr>
            <th scope="col">{t('itemClock.deadline.due')}</th>
            <th scope="col">{t('itemClock.deadline.why')}</th>
            <th scope="col">{t('itemClock.deadline.by')}</th>
            <th scope="col" className="num">
              {t('itemClock.deadline.limit')}
            </th>
            <th scope="col">{t('itemClock.deadline.versions')}</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((each, index) => (
            <tr key={each.seq} className={index === standing ? '' : 'was'}>
              <th scope="row">
                {each.due === null
                  ? t('itemClock.deadline.rests')
                  : due({ due: each.due, provisional: each.provisional })}{' '}
                {each.takenBack ? <span className="tag">{t('itemClock.deadline.takenBack')}</span> : null}
                {index === standing && clock.state !== 'suspended' ? (
                  <span className="tag">{t('itemClock.deadline.stands')}</span>
                ) : null}
              </th>
              <td>
                {say(`itemClock.because.${becauseOf(each)}`)}
                {[...(each.reason ? [t('history.reason', { text: each.reason })] : []), ...filesOf(each.files)].map(
                  (line) => (
                    <span key={line} className="faint clock-why">
                      {line}
                    </span>
                  ),
                )}
              </td>
              <td>
                {who(each.by)}
                <span className="faint clock-why">{time(each.at)}</span>
              </td>
              <td className="num">
                {t('itemClock.deadline.usedOf', { used: `${each.used}`, limit: `${each.limit}` })}
              </td>
              <td>
                {t('itemClock.deadline.by2', { calendar: `${each.calendarVersion}`, policy: `${each.policyVersion}` })}
                <span className="faint clock-why">{t('itemClock.deadline.event', { seq: `${each.seq}` })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
