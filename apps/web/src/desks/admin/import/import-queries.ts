import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { askBeforeLeaving } from '../../../lib/leaving';
import { keys } from '../../../lib/query-keys';
import { queryClient } from '../../../lib/query-client';
import { patiently } from '../../../lib/slow-requests';

export const columnsQuery = queryOptions({
  queryKey: [...keys.reference, 'ledger-columns'],
  queryFn: async () => (await answerOf(api.GET('/api/imports/projects/columns'))).rows,
  staleTime: Infinity,
});

export const TEMPLATE_ADDRESS = '/api/imports/projects/template';

export interface ImportInput {
  readonly text: string;
  readonly source: string;
  readonly dryRun: boolean;
}

const LONGEST_MINUTES = 15;

/** Tries a ledger, or takes it over. @throws ApiProblem `VALIDATION` where its headings cannot be read */
export async function importLedger({ dryRun, source, text }: ImportInput) {
  const answer = await askBeforeLeaving(() =>
    answerOf(
      api.POST('/api/imports/projects', {
        params: { query: { dryRun: dryRun ? 'true' : 'false', source } },
        headers: { 'Content-Type': 'text/csv' },
        body: text as never,
        bodySerializer: () => text,
        fetch: patiently(LONGEST_MINUTES),
      }),
    ),
  );
  if (!dryRun) await queryClient.invalidateQueries({ queryKey: keys.lists });
  return answer;
}

export type ImportAnswer = Awaited<ReturnType<typeof importLedger>>;
export type ImportRow = ImportAnswer['rows'][number];
