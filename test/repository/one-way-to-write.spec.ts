import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Source, unauditedWrites, writesOf } from './unaudited-writes';

const ROOT = resolve(__dirname, '../..');
const SQL =
  /\b(SELECT\s[^;'"`]*\sFROM|SELECT (?:1|count|NOT|pg_)|INSERT INTO|UPDATE\s+\w+\s+(?:\w+\s+)?SET|DELETE FROM|SAVEPOINT)\b/;
const TRANSACTION = /\.transaction\(|createQueryRunner\(|startTransaction\(/;

/** What TypeORM and its driver do not promise. */
const BEHIND = /\.driver\b|unner\.connect\(|\bconnection\s*\.stream|from '(?:typeorm|pg)\//;

const PROGRAMS = ['apps/api/src', 'apps/worker/src', 'activities/src'];
/** Beside the tables too: sign-in keeps its own. */
const WRITERS = [...PROGRAMS, 'libs/identity/src'];

const sources = (folders: readonly string[]): { readonly name: string; readonly text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.spec(-support)?\.ts$/.test(name))
      .map((name) => ({ name: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })),
  );
/** Who opens transactions, and why it is not one of the helpers that does it for them. */
const OPENS: Readonly<Record<string, string>> = {
  'libs/persistence/src/queries/change.ts': 'the helpers',
  'libs/persistence/src/queries/outbox.queries.ts': 'what is told is claimed and gone with its telling',
  'libs/persistence/src/migrate.ts': 'tables and reference data, before anything runs',
  'libs/record/src/transaction.ts': 'the one of a command',
  'libs/record/src/reconcile/project.check.ts': 'one consistent view, read only',
};

/** Where anything is written at all. */
const WRITING = [...WRITERS, 'libs/persistence/src/queries', 'libs/record/src'];

/** What is written without an audit entry, and why it is no change that somebody makes. */
const NO_CHANGE: Readonly<Record<string, string>> = {
  ...under('libs/persistence/src/queries/', {
    'audit.queries.ts: appendAudit': 'the entry itself',
    'answer-link.queries.ts: makeAnswerLink':
      'a way to answer, as a notice leaves; the answer is a command with its entry',
    'request-receipt.queries.ts: addRequestReceipt': 'a receipt: what was answered, for the same request sent again',
    'series.queries.ts: nextNumber': 'the next number of a series, in the transaction of what bears it',
    'reaction.queries.ts: insertReactions': 'follows from an event, in the transaction of its command',
    'reaction.queries.ts: noteReactionsStarted': 'how far the engine is',
    'reaction.queries.ts: settleReaction': 'how far the engine is; what a file did of it is a command with its entry',
    'adoption.queries.ts: noteAdoption': 'how far the engine is; on each project it is a command with its entry',
    'delivery-batch.queries.ts: claimBatches': 'how far a notice is on its way',
    'delivery-batch.queries.ts: noteStarted': 'how far a notice is on its way',
    'delivery.store.ts: createDeliveryStore': 'how far a notice is on its way',
    'delivery-plan.queries.ts: planDeliveries': 'when a notice leaves',
    'robot-turn.queries.ts: takeTurn': 'whose turn it is at a robot',
    'robot-turn.queries.ts: endTurn': 'whose turn it is at a robot',
    'channel.queries.ts: takeChannelTests': 'who sends a test message; that it was asked for has its entry',
    'channel.queries.ts: noteChannelTest': 'what came of a test message',
    'daily-digest.queries.ts: noteHeldTold': 'how far a notice is on its way',
    'daily-digest.queries.ts: wantDigests': 'what the engine is to start, as people have wished',
    'daily-digest.queries.ts: noteDigestApplied': 'how far the engine is',
    'daily-digest.queries.ts: applyDigestsAgain': 'the engine is told again, by whoever runs the machine',
    'personal-notices.ts: tellPersonally': 'who is told, in the transaction of what they are told of',
    'watch.queries.ts: watchesTold': 'how far a watcher has been told',
    'outbox.queries.ts: TELL_PROJECTS': 'the engine is told what the record holds',
    'outbox.queries.ts: TELL_MEETINGS': 'the engine is told what the record holds',
    'outbox.queries.ts: takeOutbox': 'the engine has been told',
    'outbox.queries.ts: startDeliveriesAgain': 'the engine is told again, by whoever runs the machine',
    'outbox.queries.ts: retryFailedDeliveries': 'the engine is told again, by whoever runs the machine',
    'health.queries.ts: noteWorkerAlive': 'a heartbeat',
    'health.queries.ts: markAsDemo': 'the set-up program says what kind of place it is, before anybody has an account',
    'inbox.queries.ts: markRead': 'that somebody has looked: the notice keeps when, and nothing follows from it',
  }),
  ...under('libs/identity/src/', {
    'caller.ts: TOUCH': 'when a session or a token was last seen: every request',
    'guessing.ts: begin': 'a counter against guessing; the refusal has its entry',
    'guessing.ts: wrong': 'a counter against guessing; the refusal has its entry',
    'guessing.ts: right': 'a counter against guessing; the sign-in has its entry',
    'guessing.ts: knowDevice': 'that a browser was used, in the transaction of the sign-in',
  }),
  ...under('libs/record/src/', {
    'write-statement.ts: PARTS': 'a command, whose entry is part of the same statement',
    'write.ts: CLOSE_QUESTIONS': 'follows from a command, in its transaction',
    'write.ts: READER_SET': 'follows from a command, in its transaction',
    'write.ts: REOPEN_QUESTIONS': 'follows from a command, in its transaction',
    'file/handle-file.ts: handleFileIn': 'a command on a file; it appends its entry in the same transaction',
    'file/write-events.ts: writeEvents': 'a command on a file, in its transaction',
    'record.ts: moveClock': 'appends its entry in the same transaction',
    'reconcile/administrators.ts: createAdministratorStore': 'that a finding was told of',
    'reconcile/findings.store.ts: begin': 'what a look at the record found',
    'reconcile/findings.store.ts: report': 'what a look at the record found',
    'reconcile/findings.store.ts: REPORT': 'what a look at the record found',
    'reconcile/findings.store.ts: FINISH': 'what a look at the record found',
    'reconcile/rewrite.ts: put':
      'rows made anew from the history, by whoever runs the machine: nothing is changed by it',
  }),
};

/** What is told of in a comment is no statement. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
const found = (pattern: RegExp, folders: readonly string[]): readonly string[] =>
  sources(folders)
    .filter(({ text }) => pattern.test(code(text)))
    .map(({ name }) => name);

function under(folder: string, reasons: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(reasons).map(([at, reason]) => [`${folder}${at}`, reason]));
}

it.each([
  'SELECT id\n FROM person',
  'SELECT count(*)',
  'INSERT INTO outbox (seq)',
  "UPDATE delivery d SET state = 'started'",
  'DELETE FROM outbox',
  'SAVEPOINT here',
])('knows SQL when it reads it: %s', (text) => expect(SQL.test(text)).toBe(true));

it('keeps SQL in the record and beside the tables', () => {
  expect(sources(PROGRAMS).length).toBeGreaterThan(100);
  expect(found(SQL, PROGRAMS)).toEqual([]);
});

it('opens transactions through the helpers of the record and the tables alone', () => {
  expect(found(TRANSACTION, WRITERS)).toEqual([]);
  const others = found(TRANSACTION, ['libs/persistence/src', 'libs/record/src']);
  expect(others.filter((name) => !(name in OPENS))).toEqual([]);
});

it('reaches behind what TypeORM and its driver promise in one place alone', () => {
  const all = [...WRITERS, 'libs/persistence/src', 'libs/record/src'];
  expect(found(BEHIND, all)).toEqual(['libs/persistence/src/internals.ts']);
});

describe('a change of a person', () => {
  const known = new Set(Object.keys(NO_CHANGE));

  it('leaves an entry in the audit, or stands here with the reason why it is none', () => {
    expect(unauditedWrites(sources(WRITING), known)).toEqual([]);
  });

  it('stands here as long as it is written', () => {
    const found = writesOf(sources(WRITING));
    expect([...known].filter((at) => !found.has(at))).toEqual([]);
  });

  const queries = {
    name: 'libs/persistence/src/queries/desk.queries.ts',
    text: `export async function putDesk(db: Queryable, id: string): Promise<void> {
      await db.query('UPDATE desk SET person_id = $1', [id]);
    }`,
  };
  const controller = (body: string): Source => ({
    name: 'apps/api/src/desk.controller.ts',
    text: `import { audited, inOneTransaction, putDesk } from '@bangban/persistence';
      class DeskController { async save(id: string) { ${body} } }`,
  });

  it.each([
    ['await putDesk(this.dataSource, id);'],
    ['await inOneTransaction(this.dataSource, (db) => putDesk(db, id));'],
    ['const save = putDesk; await audited(this.dataSource, entry, noWork); await save(db, id);'],
  ])('is found where it leaves none: %s', (body) => {
    const found = unauditedWrites([queries, controller(body)], known);
    expect(found).toEqual(['apps/api/src/desk.controller.ts: save']);
  });

  it.each([
    ['await audited(this.dataSource, entry, (db) => putDesk(db, id));'],
    [
      'await inOneTransaction(this.dataSource, async (db) => { await putDesk(db, id); await appendAudit(db, entry); });',
    ],
  ])('is in order where it leaves one: %s', (body) => {
    expect(unauditedWrites([queries, controller(body)], known)).toEqual([]);
  });

  it('is found behind the function that does it, and where nobody uses it', () => {
    const between = {
      name: 'apps/api/src/desk.ts',
      text: `import { putDesk } from '@bangban/persistence';
        export const clear = (db: Queryable) => putDesk(db, '');`,
    };
    expect(unauditedWrites([queries, between], known)).toEqual(['apps/api/src/desk.ts: clear']);
    expect(unauditedWrites([queries], known)).toEqual(['libs/persistence/src/queries/desk.queries.ts: putDesk']);
  });
});
