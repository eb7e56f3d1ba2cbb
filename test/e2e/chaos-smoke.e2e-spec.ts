import { describe, expect, it } from '@jest/globals';
import { runTool } from '../support/tool';

/** API after a commit, worker with a reaction taken and in a tick and continue-as-new, Temporal, PostgreSQL: the same every time. */
const SEED = '113730';
const KILLS = '5';

/** Lines of the table with something in its column of violations, each with what it names. */
function violationsIn(out: string): string[] {
  const lines = out.split('\n');
  return lines.flatMap((line, at) => (/^ {2}[a-z-]+ +\d+ +[1-9]/.test(line) ? [line, lines[at + 1] ?? ''] : []));
}

/** The checks of the table; each says how many things it looked at. */
const checksIn = (out: string): string[] =>
  [...out.matchAll(/^ {2}([a-z][a-z-]+) +\d+ +\d+ {2}/gm)].map(([, name]) => name ?? '');

describe('an installation that is killed five times', () => {
  it('keeps every promise', async () => {
    const args = ['--kills', KILLS, '--seed', SEED, '--clients', '4', '--without-mail'];
    const { code, out } = await runTool('chaos', args);
    expect(violationsIn(out)).toEqual([]);
    // Whatever is checked stands in the table, and the last line counts the table.
    const checks = checksIn(out);
    expect(checks).toEqual(
      expect.arrayContaining([
        ...['acknowledged-once', 'reactions-once', 'promises-once', 'arrivals-add-up'],
        ...['leads-once', 'comments-once'],
      ]),
    );
    expect(out).toContain(`seed ${SEED}: ${checks.length} checks, 0 violations`);
    // Meetings were held meanwhile, and decided something; trips brought leads, and people commented.
    for (const name of ['decisions-once', 'leads-once', 'comments-once'])
      expect(out).toMatch(new RegExp(`${name} +[1-9]`));
    expect(code).toBe(0);
  }, 300_000);
});
