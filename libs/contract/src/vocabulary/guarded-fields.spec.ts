import { expect, it } from '@jest/globals';
import { z } from 'zod';
import * as contract from '../index';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [key: string]: unknown;
}

const SCHEMAS = Object.entries(contract).flatMap(([name, each]): [string, z.ZodType][] =>
  each instanceof z.ZodType ? [[name, each]] : [],
);

/** Every named field of a schema, however deep, with what stands there. */
function fieldsIn(node: unknown): [name: string, field: Node][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  return [...Object.entries(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(fieldsIn)];
}
const described = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
const every = SCHEMAS.flatMap(([name, schema]) =>
  fieldsIn(described(schema)).map(([field, node]) => ({ name, field, node })),
);

it('there are schemas to look through', () => {
  expect(SCHEMAS.length).toBeGreaterThan(60);
  expect(every.some(({ field }) => field === 'money')).toBe(true);
});

it('nothing asks for, holds or tells anybody’s identity number', () => {
  const like = /^(id|identity|citizen|personal)_?-?(no|num|number|card)$|passport|身份证|证件号/i;
  expect(every.filter(({ field }) => like.test(field))).toEqual([]);
});

it('an amount stands under the name by which it is kept back, or in a sum that is narrowed where it is counted', () => {
  const isMoney = ({ properties }: Node): boolean =>
    Object.keys(properties ?? {})
      .sort()
      .join() === 'amount,currency';
  expect([...new Set(every.filter(({ node }) => isMoney(node)).map(({ field }) => field))]).toEqual(['money']);
});

it('no list is filtered or put in order by an amount', () => {
  const queries = SCHEMAS.filter(([name]) => name.endsWith('Query'));
  expect(queries.length).toBeGreaterThan(10);
  const asked = queries.flatMap(([name, schema]) => fieldsIn(described(schema)).map(([field]) => `${name}.${field}`));
  expect(asked.filter((each) => /amount|money|invest(ed|ment)|agreed|arrived|currency/i.test(each))).toEqual([
    // Whose figures it opens are narrowed by themselves.
    'countedContractsQuery.currency',
    'fundPartsQuery.currency',
    'fundProjectsQuery.currency',
    'retainedProjectsQuery.currency',
  ]);
});
