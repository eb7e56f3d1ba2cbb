import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as contract from '@bangban/contract';
import ts from 'typescript';
import { z } from 'zod';
import { ROOT } from './files';

/** Where rows are read, and where they go out. */
const FOLDERS = [
  'libs/domain/src',
  'libs/persistence/src',
  'libs/identity/src',
  'libs/record/src',
  'activities/src',
  'workflows/src',
  'apps/api/src',
  'apps/worker/src',
  'apps/web/src',
];
/** Fewer are alike by accident: an id and a name, three counts. */
const FEWEST = 4;

/** The keys of every object that the contract describes, however deep. */
function shapesOf(schema: unknown, known: Set<unknown>): readonly (readonly string[])[] {
  if (typeof schema !== 'object' || schema === null || known.has(schema)) return [];
  known.add(schema);
  if (Array.isArray(schema)) return schema.flatMap((each) => shapesOf(each, known));
  const { def } = schema as { readonly def?: Readonly<Record<string, unknown>> };
  if (!def) return [];
  const own = schema instanceof z.ZodObject ? [Object.keys(schema.shape), ...fieldsOf(schema, known)] : [];
  const inside = ['innerType', 'element', 'valueType', 'left', 'right', 'options'].map((part) => def[part]);
  return [...own, ...inside.flatMap((part) => shapesOf(part, known))];
}
const fieldsOf = ({ shape }: z.ZodObject, known: Set<unknown>): readonly (readonly string[])[] =>
  Object.values(shape).flatMap((field) => shapesOf(field, known));

const known = new Set<unknown>();
const SHAPES = Object.values(contract).flatMap((exported) => shapesOf(exported, known));

/** Types written out whose fields are all those of one shape of the contract, or that have all of its fields. */
function repeated(text: string): readonly string[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
      const keys = node.members.filter(ts.isPropertySignature).map(({ name }) => name.getText());
      const again = SHAPES.some((shape) => {
        const shared = keys.filter((key) => shape.includes(key)).length;
        return shared >= FEWEST && (shared === keys.length || shared === shape.length);
      });
      if (again) found.push(ts.isInterfaceDeclaration(node) ? node.name.text : keys.join());
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

describe('a row that goes out', () => {
  it('is typed by the contract, and by nothing beside it', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    ).filter((name) => /\.tsx?$/.test(name) && !/\.spec(-support)?\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((name) =>
      repeated(readFileSync(join(ROOT, name), 'utf8')).map((type) => `${name}: ${type}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['interface SavedViewRow { id: string; name: string; address: string; createdAt: string }', ['SavedViewRow']],
    ['interface View { id: string; name: string; address: string; createdAt: string; seen: boolean }', ['View']],
    [
      'type Limit = { clock: string; due: string; provisional: boolean; light: string }[];',
      ['clock,due,provisional,light'],
    ],
    ["type View = Omit<RowOf<typeof savedViewList>, 'createdAt'>;", []],
  ])('is found where it is written out: %s', (text, found) => expect(repeated(text)).toEqual(found));
});
