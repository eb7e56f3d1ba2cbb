import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../../lib/reference';
import { useFunctionName } from '../units/use-function-name';
import type { Ground } from './sight-queries';

/** So many units are named, the rest counted. */
const NAMED = 6;

/** By what somebody reads, in words: by which post or function, how far, and which units that is. */
export function useGroundWords(nameOf: NameOf): (ground: Ground) => string {
  const { t } = useTranslation();
  const functionName = useFunctionName();
  return ({ function: name, reach, role, unitIds }) => {
    const reached = t(`admin.reach.${reach}`);
    const who = [...(role ? [t(`words.role.${role}`)] : []), ...(name ? [functionName(name)] : [])].join(
      t('words.comma'),
    );
    const units = unitIds.slice(0, NAMED).map((id) => nameOf(id));
    const more = unitIds.length - units.length;
    const list = [...units, ...(more > 0 ? [t('admin.sight.more', { count: more })] : [])].join(t('words.comma'));
    const words = who === '' ? reached : t('admin.sight.by', { who, reach: reached });
    return list === '' ? words : t('admin.sight.units', { words, list });
  };
}
