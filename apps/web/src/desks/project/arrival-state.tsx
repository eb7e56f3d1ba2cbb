import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { awaitsVerifying } from '@bangban/domain';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import '../../pieces/promises.css';

interface ArrivalStateProps {
  readonly arrival: ProjectDetail['project']['fundArrivals'][number];
  readonly nameOf: NameOf;
}

/** Where it comes from, whether it stands in published figures, what it corrects, how it is shared. */
export function ArrivalState({ arrival, nameOf }: ArrivalStateProps): ReactNode {
  const { t } = useTranslation();
  const { money, shortDayOf } = useFormat();
  const { corrects, reason, source, split, verified } = arrival;
  return (
    <>
      {source ? <span className="promise-more">{t(`words.fundSource.${source}`)}</span> : null}
      {corrects ? <span className="promise-more">{t('project.funds.corrects', { reason: reason ?? '' })}</span> : null}
      {verified ? (
        <span className="promise-more">
          {t('project.funds.verified', { date: shortDayOf(verified.at), who: nameOf(verified.by) })}
        </span>
      ) : null}
      {awaitsVerifying(arrival) ? <span className="promise-more strong">{t('project.funds.toVerify')}</span> : null}
      {split ? (
        <span className="promise-more">
          {t('project.funds.split', {
            parts: split.parts
              .map((part) => `${nameOf(part.unitId)} ${part.money ? money(part.money) : t('kept.back')}`)
              .join(t('words.comma')),
          })}
        </span>
      ) : null}
    </>
  );
}
