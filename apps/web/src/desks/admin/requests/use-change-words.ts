import { useTranslation } from 'react-i18next';
import { useNames } from '../../../lib/reference';
import { useFunctionName } from '../units/use-function-name';
import type { DirectoryRequest } from './requests-query';

/** What is asked for, in a sentence: who or what it concerns, and what would be so afterwards. */
export function useChangeWords(names: Readonly<Record<string, string>> | undefined): (row: DirectoryRequest) => string {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const functionName = useFunctionName();
  const list = (entries: readonly string[]): string =>
    entries.length > 0 ? entries.join(t('words.comma')) : t('admin.requests.none');
  return ({ change, kind, subjectId }) => {
    const who = nameOf(subjectId);
    switch (kind) {
      case 'roles':
        return t('admin.requests.roles', { who, roles: list((change.roles ?? []).map((r) => t(`words.role.${r}`))) });
      case 'account':
        return t('admin.requests.account', { who, login: change.login ?? '' });
      case 'close-account':
        return t('admin.requests.closeAccount', { who });
      case 'presence':
        return t(change.active ? 'admin.requests.back' : 'admin.requests.leaves', { who });
      case 'unit': {
        const head = change.headId ? nameOf(change.headId) : t('admin.requests.none');
        const said = { who, head, functions: list((change.functions ?? []).map(functionName)) };
        return t(change.active ? 'admin.requests.unitBack' : 'admin.requests.unit', said);
      }
    }
  };
}
