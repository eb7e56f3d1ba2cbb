import { readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the API and the worker of a chaos run (`node --require`), never otherwise: nothing of it is in the product.
 * It wraps what those programs call at a few moments, so that a process can be made to die just there, and it can take a
 * safeguard out, to show that a check notices.
 */
const { BANGBAN_CHAOS_DIR: dir = '', BANGBAN_CHAOS_MUTATE: mutation = '' } = process.env;
const program = process.argv[1] ?? '';
const role = program.includes('/apps/worker/') ? 'tick' : 'api';
/** As the program itself would load it. (Threads of the program are started with the preload too: they are left alone.) */
const load = createRequire(isMainThread ? program : __filename);

/** A file of the record that its entry does not export. */
const inRecord = (file: string): Holder => load(join(dirname(load.resolve('@bangban/record')), file)) as Holder;

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Holder = Record<string, unknown>;

/** Dies here when told to: the file that says so is taken away first, so that only one process does. */
function point(name: string): void {
  try {
    renameSync(join(dir, `arm.${name}`), join(dir, `hit.${name}`));
  } catch {
    return;
  }
  process.kill(process.pid, 'SIGKILL');
}

function wrap(holder: Holder, name: string, around: (original: Method) => Method): void {
  const original = holder[name];
  if (typeof original !== 'function') throw new Error(`chaos: there is no ${name} to wrap`);
  holder[name] = around(original as Method);
}

/** Before and after a call that answers a promise. */
function around(before: string | null, after: string | null): (original: Method) => Method {
  return (original) =>
    async function (...args) {
      if (before !== null) point(before);
      const answer = await original.apply(this, args);
      if (after !== null) point(after);
      return answer;
    };
}

/** The commit of a transaction that wrote a command or a tick; others (the relay's) are left alone. */
function commits(): void {
  const { Client } = load('pg') as { Client: { prototype: Holder } };
  const writing = new WeakSet<object>();
  wrap(Client.prototype, 'query', (original) => {
    return function (...args) {
      const [first] = args;
      const { name } = Object(first) as { name?: unknown };
      if (typeof name === 'string' && name.startsWith('record-write')) writing.add(this as object);
      if (first !== 'COMMIT' || !writing.delete(this as object)) return original.apply(this, args);
      return around(`${role}.before-commit`, `${role}.after-commit`)(original).apply(this, args);
    };
  });
}

function signals(): void {
  const { WorkflowClient } = load('@temporalio/client') as { WorkflowClient: { prototype: Holder } };
  wrap(WorkflowClient.prototype, 'signalWithStart', around('relay.before-signal', 'relay.after-signal'));
}

/** What one file asks of another: before it is given, when it was taken and nobody knows yet, when it is noted. */
function reactions(): void {
  const file = join(dirname(load.resolve('@bangban/activities')), 'reaction/reaction.activities.js');
  wrap(
    load(file) as Holder,
    'createReactionActivities',
    (original) =>
      function (...args) {
        const made = original.apply(this, args) as Holder;
        wrap(made, 'giveCommand', around('reaction.before-give', 'reaction.after-give'));
        wrap(made, 'settleReaction', around(null, 'reaction.after-settle'));
        return made;
      },
  );
}

function deliveries(): void {
  const { SmtpChannel } = load('@bangban/channels') as { SmtpChannel: { prototype: Holder } };
  wrap(SmtpChannel.prototype, 'send', around('delivery.before-send', 'delivery.after-send'));
}

/** What the worker tells Temporal about a workflow task; the one that continues a run as new can be told by its field. */
function continuations(): void {
  const { native } = load('@temporalio/core-bridge') as { native: Holder };
  const { coresdk } = load('@temporalio/proto') as {
    coresdk: {
      workflow_completion: { WorkflowActivationCompletion: { decodeDelimited(bytes: Uint8Array): Completion } };
    };
  };
  const { WorkflowActivationCompletion } = coresdk.workflow_completion;
  wrap(native, 'workerCompleteWorkflowActivation', (original) => {
    const dying = around('escort.before-continue', 'escort.after-continue')(original);
    return function (...args) {
      const { successful } = WorkflowActivationCompletion.decodeDelimited(args[1] as Uint8Array);
      const continues =
        successful?.commands?.some((command) => command.continueAsNewWorkflowExecution != null) ?? false;
      return (continues ? dying : original).apply(this, args);
    };
  });
}

interface Completion {
  readonly successful?: {
    readonly commands?: readonly { readonly continueAsNewWorkflowExecution?: unknown }[] | null;
  } | null;
}

interface Reading {
  readonly world: { readonly project: Clocked | null; readonly items: Readonly<Record<string, Clocked>> };
  readonly receipt: unknown;
}
interface Clocked {
  readonly clocks: Readonly<Record<string, { readonly fired: readonly string[] }>>;
}

/** What was fired before is not seen. */
function unfired<T extends Clocked | null>(state: T): T {
  if (state === null) return state;
  const clocks = Object.entries(state.clocks).map(([name, clock]) => [name, { ...clock, fired: [] }] as const);
  return { ...state, clocks: Object.fromEntries(clocks) };
}

function forgetful(reading: Reading): Reading {
  const items = Object.fromEntries(Object.entries(reading.world.items).map(([id, item]) => [id, unfired(item)]));
  return { ...reading, world: { project: unfired(reading.world.project), items } };
}

const MUTATIONS: Readonly<Record<string, () => void>> = {
  /** A project is read and written without its row lock. */
  lock: () => {
    wrap(inRecord('read.js'), 'lockProject', () => async () => undefined);
    wrap(inRecord('read.js'), 'lockFree', () => async (_, projectIds) => new Set(projectIds as string[]));
  },
  /** Which rungs have fired is not looked at. (The unique index is dropped by the run.) */
  rung: () => {
    wrap(
      inRecord('read.js'),
      'read',
      (original) =>
        async (...args) =>
          forgetful((await original(...args)) as Reading),
    );
    wrap(inRecord('read.js'), 'readAll', (original) => async (...args) => {
      return ((await original(...args)) as Reading[]).map(forgetful);
    });
  },
  /** No answer is kept under an idempotency key, so that none is found. */
  receipt: () =>
    wrap(inRecord('write.js'), 'write', (original) => (tx, inputs) => {
      return original(
        tx,
        (inputs as object[]).map((input) => ({ ...input, receipt: null })),
      );
    }),
};

/** The process's clock, off by what the file `clock` says; looked at a few times a second. */
function shiftingClock(): void {
  const RealDate = Date;
  let offset = 0;
  const look = (): void => {
    try {
      offset = Number(readFileSync(join(dir, 'clock'), 'utf8')) || 0;
    } catch {
      offset = 0;
    }
  };
  setInterval(look, 250).unref();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [target.now() + offset], newTarget) as Date,
    get: (target, name) => (name === 'now' ? () => target.now() + offset : (Reflect.get(target, name) as unknown)),
  });
}

function install(): void {
  shiftingClock();
  commits();
  if (role === 'tick') {
    signals();
    reactions();
    deliveries();
    continuations();
  }
  MUTATIONS[mutation]?.();
}

if (isMainThread && dir !== '') install();
