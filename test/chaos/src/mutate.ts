import type { Verdict } from './checks/verdict';
import type { Kill } from './plan';
import { run } from './run';

interface Mutation {
  readonly what: string;
  /** What happens meanwhile; the load goes on for as long as it takes. */
  readonly plan: readonly Kill[];
  /** Checks of which at least one must notice. */
  readonly caughtBy: readonly string[];
}

const pause = (afterMs: number): Kill => ({ afterMs, point: null, parts: [] });

/** Safeguards that can be taken out, in the chaos build alone; see `faults/preload.ts`. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  lock: {
    what: 'projects are read and written without their row lock',
    plan: [pause(15_000)],
    caughtBy: ['clean-answers', 'seq-gapless', 'fold-is-state'],
  },
  rung: {
    what: 'nobody looks whether a rung has fired (and the unique index is gone)',
    plan: [pause(20_000)],
    caughtBy: ['rungs-once'],
  },
  receipt: {
    what: 'no answer is kept under an idempotency key',
    plan: [pause(5_000), { afterMs: 1_000, point: 'api.after-commit', parts: [] }, pause(5_000)],
    caughtBy: ['acknowledged-once', 'same-answer'],
  },
};

export const MUTATION_NAMES = Object.keys(MUTATIONS);

/** Runs without a safeguard. True when one of the checks that should notice did. */
export async function mutate(name: string, seed: number, say: (line: string) => void): Promise<boolean> {
  const mutation = MUTATIONS[name];
  if (!mutation) throw new Error(`there is no mutation ${name}: ${MUTATION_NAMES.join(', ')}`);
  say(`without a safeguard: ${mutation.what}`);
  const { verdicts } = await run({
    seed,
    kills: 0,
    clients: 6,
    apis: 2,
    say,
    plan: mutation.plan,
    mutate: name,
    restMs: 15_000,
    mail: false,
  });
  const noticed = verdicts.filter(({ violations }) => violations.length > 0);
  for (const verdict of noticed) say(`  noticed by ${tell(verdict)}`);
  const caught = noticed.filter((verdict) => mutation.caughtBy.includes(verdict.name));
  say(caught.length > 0 ? `${name}: caught by ${caught.map((each) => each.name).join(', ')}` : `${name}: NOT CAUGHT`);
  return caught.length > 0;
}

function tell({ name, violations }: Verdict): string {
  return `${name} (${violations.length}), e.g. ${violations[0] ?? ''}`;
}
