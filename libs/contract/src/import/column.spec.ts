import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { line, placeId } from '../common/fields';
import { column, columnsOf } from './column';
import { LEDGER_COLUMNS } from './import.commands';

it('a column says where its value goes, whether it is needed, and what is put into it', () => {
  const inner = z.strictObject({ amount: column(line(9), { heading: 'A', key: 'sum', otherwise: '0' }) });
  const unit = column(placeId, { heading: 'U', holds: 'unit', more: { zh: '必填', en: 'needed' } });
  const columns = columnsOf(z.strictObject({ unit, money: inner.nullable().optional(), source: line(9) }));
  expect(columns.map(({ key, needed, note, path }) => [key, path, needed, note.en])).toEqual([
    ['unit', 'unit', true, 'name or id of a unit; needed'],
    ['sum', 'money.amount', false, 'at most 9 characters'],
  ]);
});

it('no two columns of the ledger have the same heading or key', () => {
  const names = LEDGER_COLUMNS.flatMap(({ heading, key, others }) => [heading, key, ...others]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(LEDGER_COLUMNS.filter(({ stage }) => stage).map(({ key }) => key)).toEqual([
    'leadOn',
    'intentOn',
    'signingOn',
    'commencementOn',
    'productionOn',
  ]);
});
