import type { Answer, AnswerRow } from '@bangban/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { keys } from './query-keys';

export type ReceiverGap = AnswerRow<'/api/receiver-gaps'>;
export type ReceiverFall = AnswerRow<'/api/receiver-gaps/falls'>;
export type ReceiverFalls = Answer<'/api/receiver-gaps/falls'>;

export const receiverGapsQuery = queryOptions({
  queryKey: [...keys.reference, 'receiver-gaps'],
  queryFn: () => answerOf(api.GET('/api/receiver-gaps')),
});

const PAGE = 50;

export const readFalls =
  ({ of, unitId }: Pick<ReceiverGap, 'of' | 'unitId'>) =>
  (cursor: string | null): Promise<ReceiverFalls> =>
    answerOf(
      api.GET('/api/receiver-gaps/falls', {
        params: {
          query: { of, limit: PAGE, ...(unitId === null ? {} : { unitId }), ...(cursor === null ? {} : { cursor }) },
        },
      }),
    );
