import type { SheetKind } from '@bangban/contract/vocabulary';
import { answerOf, api } from './api';
import { askBeforeLeaving } from './leaving';
import { queryClient } from './query-client';
import { patiently } from './slow-requests';

const LONGEST_MINUTES = 15;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetInput {
  readonly kind: SheetKind;
  readonly file: File;
  readonly dryRun: boolean;
  /** Rows that are taken in although something else may be the same. */
  readonly also: readonly number[];
}

/** Tries a table, or takes it in. @throws ApiProblem `VALIDATION` where its headings cannot be read */
export async function takeSheet({ also, dryRun, file, kind }: SheetInput) {
  const type = /\.(csv|txt)$/i.test(file.name) ? 'text/csv' : WORKBOOK;
  const answer = await askBeforeLeaving(() =>
    answerOf(
      api.POST('/api/sheets/{kind}', {
        params: {
          path: { kind },
          query: { dryRun: dryRun ? 'true' : 'false', ...(also.length > 0 ? { also: also.join(',') } : {}) },
        },
        headers: { 'Content-Type': type },
        body: file as never,
        bodySerializer: () => file,
        fetch: patiently(LONGEST_MINUTES),
      }),
    ),
  );
  if (!dryRun) await queryClient.invalidateQueries();
  return answer;
}

export type SheetAnswer = Awaited<ReturnType<typeof takeSheet>>;
export type SheetRow = SheetAnswer['rows'][number];
