import { useTranslation } from 'react-i18next';
import type { VisitRow } from '../../lib/aftercare';

type Line = VisitRow['lines'][number];

/** A reason to go, in words. */
export function useNeedText(): (line: Line) => string {
  const { t } = useTranslation();
  return ({ count, reason, sign }) => {
    if (reason !== 'sign') return t(`aftercare.visits.line.${reason}`, { count });
    const what = sign === null ? '' : t(`words.signKind.${sign}`);
    return count === 1 ? t('aftercare.visits.line.sign', { what }) : t('aftercare.visits.line.signs', { what, count });
  };
}
