import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/** What a callback, an abort or JSON from outside changes looks constant; libraries declare options as classes. */
const NOT_OURS = ['no-unnecessary-condition', 'no-unsafe-class-instance-assignment'];

const settings = ts.readConfigFile(join(__dirname, '../../.oxlintrc.json'), (file) => readFileSync(file, 'utf8'))
  .config as { readonly rules: Readonly<Record<string, unknown>> };

const levelOf = (rule: unknown): unknown => (Array.isArray(rule) ? rule[0] : rule);

const strict = Object.assign({}, ...tseslint.configs.strictTypeChecked.map(({ rules }) => rules ?? {})) as object;

/** What the plugin says of each rule; the type that it declares for itself leaves this out. */
const { rules: known } = tseslint.plugin as unknown as {
  readonly rules: Readonly<
    Record<string, { readonly meta?: { readonly docs?: { readonly requiresTypeChecking?: boolean } } }>
  >;
};

const typed = Object.entries(strict).flatMap(([name, level]) => {
  const rule = name.replace('@typescript-eslint/', '');
  return known[rule]?.meta?.docs?.requiresTypeChecking === true && levelOf(level) !== 'off' ? [rule] : [];
});

describe('rules that need types', () => {
  it('are those of the strict set, read by the quick linter', () => {
    expect(typed.length).toBeGreaterThan(40);
    const on = Object.entries(settings.rules).filter(([, level]) => levelOf(level) === 'error');
    const names = on.map(([name]) => name.replace('typescript/', ''));
    expect(typed.filter((rule) => !names.includes(rule)).sort()).toEqual(NOT_OURS);
  });
});
