import { describe, expect, it } from '@jest/globals';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isUnavailable, RecordUnavailable } from './errors';

const coded = (code: string): Error => Object.assign(new Error('said by the server'), { code });

describe('a record that is away', () => {
  it.each<[string, Error]>([
    ['shuts down', coded('57P01')],
    ['has no connection left', coded('53300')],
    ['was not answered in time', coded('57014')],
    ['gives up a lock', coded('55P03')],
    ['refuses the connection', coded('ECONNREFUSED')],
    ['breaks the connection', new Error('Connection terminated unexpectedly')],
    ['breaks the connection within a transaction', new QueryRunnerProviderAlreadyReleasedError()],
    ['breaks the connection between two statements', new QueryRunnerAlreadyReleasedError()],
    ['says so through the mapper', new QueryFailedError('SELECT 1', [], coded('08006'))],
    ['says so at every address', new AggregateError([coded('ECONNREFUSED'), new Error('?')])],
    ['was found so before', new RecordUnavailable(null)],
  ])('%s', (_what, error) => {
    expect(isUnavailable(error)).toBe(true);
  });

  it('is not one that refuses what it is given', () => {
    for (const error of [coded('23505'), coded('22P02'), new Error('fold failed'), new TypeError('x')]) {
      expect(isUnavailable(error)).toBe(false);
    }
  });
});
