import { describe, expect, it } from '@jest/globals';
import { linkOf } from '@bangban/persistence';
import fc from 'fast-check';
import { type ExportedEvent, ExportSum, type Verdict, verifyExport } from './verify';

/** Two files of three and two events. */
function lines(): string[] {
  const sum = new ExportSum();
  const events = ['one', 'two'].flatMap((id, file) => {
    let before: string | null = null;
    return Array.from({ length: 3 - file }, (_, place): ExportedEvent => {
      const envelope = {
        stream: { kind: 'project', id },
        seq: place + 1,
        type: place === 0 ? 'LeadRegistered' : 'ContactRecorded',
        v: 1,
        occurredAt: '2026-03-02T02:00:00.000Z',
        recordedAt: '2026-03-02T02:00:00.000Z',
        actor: { id: 'officer', actingFor: null, kind: 'person' },
        commandId: `${id}-${place}`,
        policyVersion: 1,
        calendarVersion: 1,
        data: { summary: `第 ${place} 次联系`, days: place },
      };
      before = linkOf(before, envelope);
      return { ...envelope, hash: before };
    });
  });
  events.forEach((event) => sum.add(event));
  return [...events, sum.end()].map((each) => JSON.stringify(each));
}

async function* given(all: readonly string[]): AsyncGenerator<string> {
  for (const line of all) yield await Promise.resolve(line);
}
const verdict = (all: readonly string[]): Promise<Verdict> => verifyExport(given(all));

describe('an export', () => {
  it('is what was recorded where nothing was done to it', async () => {
    expect(await verdict(lines())).toMatchObject({ ok: true, files: 2, events: 5 });
  });

  it('names the event of which one character was changed, whichever it is', async () => {
    const whole = lines();
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.nat(), async (at, where) => {
        const line = whole[at] ?? '';
        const place = where % line.length;
        const other = line[place] === '7' ? '8' : '7';
        const changed = whole.map((each, index) =>
          index === at ? line.slice(0, place) + other + line.slice(place + 1) : each,
        );
        const found = await verdict(changed);
        expect(found.ok).toBe(false);
        // A changed name of its file shows at the next event at the latest.
        if (!found.ok) expect([at + 1, at + 2]).toContain(found.line);
      }),
    );
  });

  it.each<[string, (all: string[]) => string[], number]>([
    ['an event that is missing', (all) => all.filter((_, at) => at !== 1), 2],
    ['an event twice', (all) => [...all.slice(0, 2), ...all.slice(1)], 3],
    ['two events in another order', (all) => [all[0], all[2], all[1], ...all.slice(3)].map(String), 2],
    ['the newest event cut off', (all) => all.filter((_, at) => at !== 2), 5],
    ['a file left out', (all) => all.filter((_, at) => at < 3 || at === 5), 4],
    ['the end cut off', (all) => all.slice(0, -1), 6],
    ['another end', (all) => [...all.slice(0, -1), '{"end":{"files":2,"events":5,"hash":""}}'], 6],
    ['a line that is none', (all) => [String(all[0]), 'null', ...all.slice(1)], 2],
  ])('tells of %s', async (_, change, line) => {
    expect(await verdict(change(lines()))).toMatchObject({ ok: false, line });
  });
});
