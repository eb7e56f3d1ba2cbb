import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeProgress } from '@bangban/domain';
import { decimalText, PLACE_ZONE } from '../../i18n/format';
import type { ProjectDetail } from '../../lib/project';
import { pointsBetween, shareText } from '../../lib/share';

interface PaceProps {
  readonly detail: Pick<ProjectDetail, 'project' | 'now'>;
  /** Verified, and agreed, in one currency: decimal texts of 万. */
  readonly verified: string;
  readonly agreed: string;
}

/** 时序进度: what is verified beside how much of the time to production has passed. */
export function ArrivalPace({ agreed, detail, verified }: PaceProps): ReactNode {
  const { t } = useTranslation();
  const time = timeProgress(detail.project, detail.now, PLACE_ZONE);
  const points = time && pointsBetween([verified, agreed], [time.passed, time.whole]);
  if (!time || points === null) return null;
  const by = decimalText(String(Math.abs(points)), 1);
  return (
    <p>
      {t('project.funds.pace', { time: shareText(time.passed, time.whole), money: shareText(verified, agreed) })}{' '}
      <span className={points < 0 ? 'strong' : 'muted'}>
        {t(points < 0 ? 'project.funds.behind' : 'project.funds.ahead', { points: by })}
      </span>
      <span className="faint">
        {' '}
        {t('project.funds.paceDays', { passed: String(time.passed), whole: String(time.whole) })}
      </span>
    </p>
  );
}
