import { useTranslation } from 'react-i18next';
import type { PostCapability } from '@bangban/domain';
import { whoseIs } from '../../lib/desks';

/** Whose work something is, for whoever it is not. */
export function useWhose(): (capability: PostCapability) => string {
  const { t } = useTranslation();
  return (capability) =>
    t('admin.whose', {
      roles: whoseIs(capability)
        .map((role) => t(`words.role.${role}`))
        .join(t('words.comma')),
    });
}
