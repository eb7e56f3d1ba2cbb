import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filesQuery } from '../../../lib/files';
import type { ExplainedClock, ItemClock } from '../../../lib/item';
import type { NameOf } from '../../../lib/reference';

type By = ExplainedClock['deadlines'][number]['by'];

interface Who {
  readonly who: (by: By) => string;
  /** Papers by their names, and by their fingerprints where they are not shown to whoever reads. */
  readonly filesOf: (fingerprints: readonly string[]) => readonly string[];
}

/** Who acted, and for whom; time acts by itself. */
export function useWho({ item }: ItemClock, nameOf: NameOf): Who {
  const { t } = useTranslation();
  const { data } = useQuery(filesQuery(item.projectId));
  return {
    who: ({ actingFor, id, kind }) => {
      if (kind === 'system') return t('words.system');
      return actingFor === null ? nameOf(id) : t('history.acting', { name: nameOf(id), principal: nameOf(actingFor) });
    },
    filesOf: (fingerprints) =>
      fingerprints.map((sha256) => {
        const known = data?.rows.find((each) => each.sha256 === sha256);
        return t('itemClock.why.file', { name: known?.name ?? '', sha256: sha256.slice(0, 12) });
      }),
  };
}
