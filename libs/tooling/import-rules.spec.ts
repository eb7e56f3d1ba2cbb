import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const CONFIG = join(__dirname, 'dependency-cruiser.cjs');
const FOLDERS = ['apps', 'libs', 'workflows', 'activities', 'test'];
const PARTS = ['workflows', 'activities', ...['apps', 'libs'].flatMap(within), 'apps/web'];

/** What the rules must refuse: the file, its text, and the names of the rules that it breaks. */
const REFUSED: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
  ['libs/domain/src/project/up.ts', `import '../rules/table';`, ['libs-domain-rooms']],
  ['libs/domain/src/duty/up.ts', `import type { A } from '../decide';\nexport type B = A;`, ['libs-domain-rooms']],
  ['libs/domain/src/new-room/near.ts', `import '../world';`, ['libs-domain-rooms']],
  ['libs/kernel/src/clock/up.ts', `import '../batch';`, ['libs-kernel-rooms']],
  ['libs/kernel/src/new-room/near.ts', `import '../ids';`, ['libs-kernel-rooms']],
  ['libs/kernel/src/noun.ts', `import '@bangban/domain';`, ['libs-kernel-imports']],
  ['libs/kernel/src/schema.ts', `import { a } from '@bangban/contract';\nexport { a };`, ['libs-kernel-types-only']],
  ['libs/domain/src/package.ts', `import 'zod';`, ['libs-domain-packages']],
  ['libs/domain/src/node.ts', `import 'node:crypto';`, ['libs-domain-no-node']],
  ['libs/domain/src/part.ts', `import '@bangban/config';`, ['libs-domain-imports']],
  ['libs/domain/src/schema.ts', `import { a } from '@bangban/contract';\nexport { a };`, ['libs-domain-types-only']],
  ['libs/contract/src/domain.ts', `import '@bangban/domain';`, ['libs-contract-imports']],
  ['libs/contract/src/node.ts', `import 'node:crypto';`, ['libs-contract-no-node']],
  ['libs/contract/src/vocabulary/package.ts', `import 'zod';`, ['vocabulary-alone']],
  ['libs/contract/src/vocabulary/schema.ts', `import '../index';`, ['vocabulary-alone']],
  ['apps/web/src/schema.ts', `import '@bangban/contract';`, ['apps-web-types-only']],
  [
    'libs/domain/src/types.ts',
    `import type { A } from '@bangban/record';\nexport type B = A;`,
    ['libs-domain-imports'],
  ],
  ['libs/domain/src/required.ts', `export const fs = require('node:fs');`, ['libs-domain-no-node']],
  ['libs/domain/src/late.ts', `export const load = () => import('@bangban/record');`, ['libs-domain-imports']],
  ['libs/domain/src/one.spec.ts', `import 'typeorm';`, ['libs-domain-spec-packages']],
  ['workflows/src/rules.ts', `import { a } from '@bangban/domain';\nexport { a };`, ['workflows-types-only']],
  ['workflows/src/activity.ts', `import { a } from '@bangban/activities';\nexport { a };`, ['workflows-types-only']],
  ['workflows/src/record.ts', `import type { A } from '@bangban/record';\nexport type B = A;`, ['workflows-imports']],
  ['workflows/src/client.ts', `import '@temporalio/client';`, ['workflows-packages']],
  ['workflows/src/node.ts', `import 'node:fs';`, ['workflows-no-node']],
  ['activities/src/workflow.ts', `import '@bangban/workflows/contract';`, ['activities-imports']],
  ['apps/api/src/workflow.ts', `import '@bangban/workflows';`, ['front-door']],
  ['apps/api/src/activity.ts', `import '@bangban/activities';`, ['apps-api-imports']],
  ['apps/api/src/server.ts', `import '@temporalio/worker';`, ['apps-api-packages']],
  ['apps/api/src/desk/desk.controller.ts', `import 'typeorm';`, ['apps-api-packages']],
  ['apps/api/src/desk/entity.ts', `import type { A } from 'typeorm';\nexport type B = A;`, ['apps-api-packages']],
  ['apps/worker/src/table.ts', `import 'typeorm';`, ['apps-worker-packages']],
  ['activities/src/table.ts', `import 'typeorm';`, ['activities-packages']],
  ['workflows/src/table.ts', `import 'typeorm';`, ['workflows-packages']],
  ['libs/identity/src/table.ts', `import 'typeorm';`, ['libs-identity-packages']],
  ['libs/kernel/src/table.ts', `import 'typeorm';`, ['libs-kernel-packages']],
  ['libs/domain/src/table.ts', `import 'typeorm';`, ['libs-domain-packages']],
  ['libs/contract/src/table.ts', `import 'typeorm';`, ['libs-contract-packages']],
  ['apps/web/src/table.ts', `import 'typeorm';`, ['apps-web-packages']],
  ['apps/api/src/stack.ts', `import '@bangban/local-stack';`, ['apps-api-imports']],
  ['apps/api/src/shape.ts', `import { z } from 'zod';\nexport const a = z;`, ['shapes-in-contract']],
  ['apps/web/src/record.ts', `import '@bangban/record';`, ['apps-web-imports']],
  ['apps/web/src/client.tsx', `import '@temporalio/client';`, ['apps-web-packages']],
  ['apps/demo/src/record.ts', `import '@bangban/record';`, ['apps-demo-imports']],
  ['apps/demo/src/database.ts', `import 'typeorm';`, ['apps-demo-packages']],
  ['test/bench/src/api.ts', `import '@bangban/api';`, ['test-bench-imports']],
  ['test/bench/src/spec.ts', `import '../../integration/some';`, ['test-bench-imports']],
  ['test/chaos/src/client.ts', `import '@temporalio/client';`, ['test-chaos-packages']],
  ['libs/record/src/channel.ts', `import '@bangban/channels';`, ['libs-record-imports']],
  ['libs/persistence/src/record.ts', `import '@bangban/record';`, ['libs-persistence-imports']],
  ['libs/record/src/by-path.ts', `import '../../domain/src/index';`, ['by-name']],
  ['libs/record/src/inside.ts', `import '../../domain/src/inside';`, ['by-name', 'front-door']],
  ['libs/record/src/deep.ts', `import '@bangban/domain/src/inside';`, ['resolvable']],
  ['libs/record/src/built.ts', `import '@bangban/domain/dist/index';`, ['resolvable']],
  ['libs/record/src/gone.ts', `import './nowhere';`, ['resolvable']],
  ['libs/record/src/about.ts', `import { a } from './round';\nexport const b = () => a;`, ['no-cycles']],
  [
    'libs/record/src/support.ts',
    `import '../../../test/support/city';`,
    ['by-name', 'front-door', 'libs-record-imports', 'nobody-imports-tests'],
  ],
  ['libs/record/src/spec.ts', `import './some.spec';`, ['nobody-imports-specs']],
  ['libs/config/src/development.ts', `import 'fast-check';`, ['libs-config-packages', 'no-development-packages']],
  ['libs/config/src/undeclared.ts', `import 'left-out';`, ['declared', 'libs-config-packages']],
  ['test/support/undeclared.ts', `import 'left-out';`, ['declared']],
  ['test/support/inside.ts', `import '../../libs/record/src/transaction';`, ['by-name', 'front-door']],
  ['libs/new-part/src/index.ts', `import 'node:fs';`, ['known-part']],
];

/** What must stay possible, so that the rules above do not bite for a wrong reason. */
const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  // The other half of the cycle, which is told once.
  ['libs/record/src/round.ts', `import { b } from './about';\nexport const a = () => b;`],
  ['libs/kernel/src/ids.ts', `export const id = 1;`],
  ['libs/kernel/src/batch.ts', `import './ids';`],
  ['libs/domain/src/world.ts', `export type W = 1;`],
  ['libs/domain/src/decide.ts', `export type A = 1;`],
  ['libs/domain/src/rules/table.ts', `import '../world';\nimport '@bangban/kernel';`],
  ['libs/domain/src/inside.ts', `export const inside = 1;`],
  [
    'libs/domain/src/words.ts',
    `import type { A } from '@bangban/contract';\nimport '@bangban/contract/vocabulary';\nexport type B = A;`,
  ],
  ['libs/contract/src/schema.ts', `import 'zod';\nimport './vocabulary/index';`],
  ['libs/domain/src/near.ts', `import { inside } from './inside';\nexport const near = inside;`],
  ['libs/domain/src/two.spec.ts', `import 'fast-check';\nimport 'node:fs';\nimport './inside';`],
  ['libs/record/src/some.spec.ts', `import '@jest/globals';`],
  ['libs/record/src/transaction.ts', `import '@bangban/domain';\nimport 'typeorm';\nimport 'node:crypto';`],
  ['libs/record/src/egg.ts', `import type { Hen } from './hen';\nexport type Egg = Hen | null;`],
  ['libs/record/src/hen.ts', `import type { Egg } from './egg';\nexport type Hen = Egg | null;`],
  [
    'workflows/src/story.ts',
    `import type { A } from '@bangban/activities';\nimport '@temporalio/workflow';\nexport type B = A;`,
  ],
  ['apps/api/src/diagnosis.ts', `import '@bangban/workflows/contract';\nimport '@nestjs/common';`],
  ['apps/api/src/typed.ts', `import type { z } from 'zod';\nexport type A = z.ZodType;`],
  ['apps/api/src/common/shape.ts', `import 'zod';`],
  ['apps/web/src/screen.tsx', `import '@bangban/domain';\nimport '@bangban/api-client';`],
  ['apps/demo/src/story.ts', `import '@bangban/api-client';\nimport 'node:timers/promises';`],
  ['test/integration/some.ts', `import '@bangban/api';`],
  ['test/bench/src/burst.ts', `import '../../support/city';\nimport '@bangban/record';\nimport 'typeorm';`],
  ['test/support/city.ts', `import '@bangban/record';\nimport '@bangban/workflows/contract';\nimport 'fast-check';`],
];

const PACKAGES = [
  ...['zod', 'typeorm', 'fast-check', 'left-out', '@jest/globals', '@nestjs/common'],
  ...['@temporalio/client', '@temporalio/worker', '@temporalio/workflow'],
];

interface Manifest {
  readonly workspaces?: unknown;
  readonly exports?: unknown;
  readonly devDependencies: object;
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

describe('the import rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangban-imports-'));
  const broken = new Map<string, Set<string>>();

  beforeAll(async () => {
    build(folder);
    for (const { from, rule } of (await cruise(folder)).summary.violations) {
      broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
    }
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('hold for every file of the project', async () => {
    const { summary } = await cruise(ROOT);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(100);
  }, 60_000);

  it.each(REFUSED)('refuse %s: %s', (file, _text, rules) => {
    expect([...(broken.get(file) ?? [])].sort()).toEqual(rules);
  });

  it.each(ALLOWED)('allow %s', (file) => {
    expect([...(broken.get(file) ?? [])]).toEqual([]);
  });
});

/** A small tree of the same shape: our packages linked by name, published ones as empty shells. */
function build(folder: string): void {
  const { devDependencies, workspaces } = manifestOf('');
  const known = PACKAGES.filter((name) => name !== 'left-out' && !(name in devDependencies));
  const dependencies = Object.fromEntries(known.map((name) => [name, '1.0.0']));
  // Who declares what is another test's: here all do.
  write(folder, 'package.json', JSON.stringify({ name: 'imports', workspaces, dependencies, devDependencies }));
  for (const part of PARTS) {
    const { exports } = manifestOf(existsSync(join(ROOT, part)) ? part : 'libs/domain');
    const name = part.replace(/.*\//, '');
    write(folder, `${part}/src/index.ts`, `export const a = 1;`);
    write(folder, `${part}/package.json`, JSON.stringify({ name: `@bangban/${name}`, version: '0.1.0', exports }));
    link(join(folder, part), join(folder, 'node_modules/@bangban', name));
  }
  write(folder, 'workflows/src/contract.ts', `export const a = 1;`);
  write(folder, 'libs/contract/src/vocabulary/index.ts', `export const a = 1;`);
  for (const name of PACKAGES) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(folder, `node_modules/${name}/index.js`, '');
  }
  for (const [file, text] of [...REFUSED, ...ALLOWED]) write(folder, file, text);
}

function manifestOf(part: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, part, 'package.json'), 'utf8')) as Manifest;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'dir');
}

function within(parent: string): string[] {
  return readdirSync(join(ROOT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, parent, entry.name, 'package.json')))
    .map(({ name }) => `${parent}/${name}`)
    .filter((part) => part !== 'apps/web');
}

/** The number of violations is the exit code, so that the report counts, not the code. */
function cruise(cwd: string): Promise<Report> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', CONFIG, '--output-type', 'json', ...FOLDERS];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) done(JSON.parse(stdout) as Report);
      else fail(new Error(`dependency-cruiser gave no report: ${stderr || (error?.message ?? '')}`));
    });
  });
}
