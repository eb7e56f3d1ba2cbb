import { useTranslation } from 'react-i18next';
import type { Role } from '@bangban/kernel';

/** Whose work something is, for whoever it is not. */
export function useWhose(): (roles: readonly Role[]) => string {
  const { t } = useTranslation();
  return (roles) => t('admin.whose', { roles: roles.map((role) => t(`words.role.${role}`)).join(t('words.comma')) });
}
