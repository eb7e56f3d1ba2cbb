import type { Answer } from '@bangban/api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addedSums, NO_SUMS } from '@bangban/domain';
import { useLanguage } from '../../../i18n/use-language';
import { answerOf, api } from '../../../lib/api';
import { asProblem, wordsOf } from '../../../lib/problem';

type DryRunPage = Answer<'/api/policy-files/{id}/dry-run'>;
export type DryRunRow = DryRunPage['rows'][number];

/** What has been looked at so far: the sums grow with each page. */
export type DryRunResult = Omit<DryRunPage, 'next'>;

interface DryRunState {
  readonly running: boolean;
  readonly result: DryRunResult | null;
  readonly fault: string | null;
}

const IDLE: DryRunState = { running: false, result: null, fault: null };

/** A draft over the last months, page by page of projects; asked for anew, what ran before is left. */
export function useDryRun(id: string): DryRunState & { readonly run: (months: number) => Promise<void> } {
  const language = useLanguage();
  const { t } = useTranslation();
  const [state, setState] = useState(IDLE);
  const asked = useRef(0);
  return {
    ...state,
    run: async (months) => {
      const mine = ++asked.current;
      let result: DryRunResult | null = null;
      const set = (running: boolean, fault: string | null): void => {
        if (asked.current === mine) setState({ running, result, fault });
      };
      set(true, null);
      try {
        for (let after: string | null = null; asked.current === mine;) {
          const page: DryRunPage = await dryRunPage(id, months, after);
          result = added(result, page);
          after = page.next;
          set(after !== null, null);
          if (after === null) return;
        }
      } catch (error) {
        set(false, wordsOf(asProblem(error), language) ?? t('states.serverAway.title'));
      }
    },
  };
}

const dryRunPage = (id: string, months: number, after: string | null): Promise<DryRunPage> =>
  answerOf(
    api.GET('/api/policy-files/{id}/dry-run', {
      params: { path: { id }, query: after === null ? { months } : { months, after } },
    }),
  );

function added(before: DryRunResult | null, page: DryRunPage): DryRunResult {
  const { base, differing, from, looked, names, recorded, rows, sums, total, unseen, until } = page;
  return {
    base,
    from,
    until,
    total,
    looked: (before?.looked ?? 0) + looked,
    sums: addedSums(before?.sums ?? NO_SUMS, sums),
    recorded: (before?.recorded ?? 0) + recorded,
    differing: (before?.differing ?? 0) + differing,
    rows: [...(before?.rows ?? []), ...rows],
    unseen: (before?.unseen ?? 0) + unseen,
    names: { ...before?.names, ...names },
  };
}
