import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from '@bangban/domain';
import type { HandleResult } from '@bangban/record';
import fc from 'fast-check';
import { countEscalations, listEscalations, savePerson, unscoped } from '@bangban/persistence';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = new Desk(database);
});
afterAll(() => database.drop());

const follow = (followerId: string): Command => ({
  name: 'ReviseProject',
  payload: { changes: { followerId }, reason: '职责调整' },
});

/** Acts on a lead with one item, good and bad, in whatever order they come. */
const ACTS: readonly [Act, ...Act[]] = [
  ['promoter', () => ({ name: 'RecordContact', payload: { kind: 'visit', summary: '上门对接' } })],
  ['bureau-head', () => ({ name: 'JudgeLead', payload: { verdict: 'worth-pursuing', reason: '符合方向' } })],
  ['deputy', () => ({ name: 'AssignLeader', payload: { leaderId: 'leader' } })],
  ['land-handler', (itemId) => ({ name: 'SignForHelpItem', payload: { itemId } })],
  ['officer', (itemId) => ({ name: 'RaiseHelpItem', payload: { itemId, reason: '企业催办' } })],
  ['land-head', (itemId) => ({ name: 'ReportDone', payload: { itemId, note: '已办结' } })],
  ['officer', (itemId) => ({ name: 'ReturnHelpItem', payload: { itemId, reason: '材料不齐' } })],
  ['centre-head', (itemId) => ({ name: 'VoidHelpItem', payload: { itemId, reason: '不再需要' } })],
  ['officer', () => ({ name: 'AdvanceStage', payload: { to: 'intent' } })],
  ['officer', () => ({ name: 'Shelve', payload: { reason: '投资方重组' } })],
  ['park-handler', () => ({ name: 'Shelve', payload: { reason: '越权' } })],
];
type Act = readonly [who: string, command: (itemId: string) => Command];

/** A project led by `leader`, with a hand-over to `leader-two` proposed. */
async function handedOver(): Promise<{ readonly id: string; readonly answer: Command }> {
  const id = await desk.lead();
  await desk.act('deputy', id, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
  const payload = { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' } as const;
  await desk.act('leader', id, { name: 'ProposeHandOver', payload });
  return { id, answer: await answerTo(id) };
}

/** The answer to what stands on the sheet by now: what is added meanwhile has a line of its own. */
async function answerTo(id: string): Promise<Command> {
  const handOver = (await desk.record.compare(id))?.stored.project?.handOver;
  const lines = handOver?.lines.map(({ id: lineId }) => ({ lineId, verdict: 'accept' as const })) ?? [];
  return { name: 'AnswerHandOver', payload: { lines } };
}

describe('a repeated key', () => {
  it('has its answer although the command itself ended what it was given by: a hand-over answered', async () => {
    const { id, answer } = await handedOver();
    const key = randomUUID();
    const first = await desk.send('leader-two', id, answer, { key });
    const again = await desk.send('leader-two', id, answer, { key });
    expect(first).toMatchObject({ outcome: 'accepted', repeated: false });
    expect(again).toMatchObject({ outcome: 'accepted', repeated: true, seq: first.seq });
    expect(again.outcome === 'accepted' && again.events).toEqual(first.outcome === 'accepted' && first.events);
  });

  it('so too the follower who named another one', async () => {
    const id = await desk.lead({ followerId: 'land-handler' });
    const key = randomUUID();
    const first = await desk.send('land-handler', id, follow('park-handler'), { key });
    expect(await desk.send('land-handler', id, follow('park-handler'), { key })).toMatchObject({
      outcome: 'accepted',
      repeated: true,
      seq: first.seq,
    });
    expect(await desk.send('land-handler', id, follow('park-handler'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused to somebody who has lost the relation by what another did', async () => {
    const id = await desk.lead({ followerId: 'land-handler' });
    const key = randomUUID();
    const contact: Command = { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } };
    expect(await desk.send('land-handler', id, contact, { key })).toMatchObject({ outcome: 'accepted' });
    await desk.act('officer', id, follow('park-handler'));
    expect(await desk.send('land-handler', id, contact, { key })).toMatchObject({
      outcome: 'refused',
      code: 'FORBIDDEN',
    });
  });

  it('writes nothing more, whatever the command', async () => {
    const { id } = await handedOver();
    const itemId = await desk.item(id);
    const answer = await answerTo(id);
    const given: readonly (readonly [who: string, command: Command])[] = [
      ['leader-two', answer],
      ['promoter', { name: 'RecordContact', payload: { kind: 'visit', summary: '上门对接' } }],
      ['bureau-head', { name: 'JudgeLead', payload: { verdict: 'worth-pursuing', reason: '符合方向' } }],
      ['land-handler', { name: 'SignForHelpItem', payload: { itemId } }],
      ['officer', { name: 'RaiseHelpItem', payload: { itemId, reason: '企业催办' } }],
      ['land-head', { name: 'ReportDone', payload: { itemId, note: '已办结' } }],
      ['officer', { name: 'VerifyHelpItem', payload: { itemId } }],
      ['officer', { name: 'CloseHelpItem', payload: { itemId } }],
      ['officer', { name: 'Shelve', payload: { reason: '投资方重组' } }],
      ['mayor', { name: 'TerminateProject', payload: { reason: '撤资', cause: 'objective' } }],
    ];
    for (const [who, command] of given) {
      const key = randomUUID();
      const first = await desk.send(who, id, command, { key });
      expect([command.name, first.outcome]).toEqual([command.name, 'accepted']);
      const after = await desk.record.compare(id);
      const again = await desk.send(who, id, command, { key });
      expect([command.name, again.outcome, again.repeated, again.seq]).toEqual([
        ...[command.name, 'accepted', true, first.seq],
      ]);
      expect(await desk.record.compare(id)).toEqual(after);
    }
  });

  it('counts once in any mix of commands, accepted or refused, sent again at once or later', async () => {
    const one = fc.record({ act: fc.nat(ACTS.length - 1), atOnce: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 3, maxLength: 8 }), async (turns) => {
        const id = await desk.lead();
        const itemId = await desk.item(id);
        const keys: (() => Promise<HandleResult>)[] = [];
        const firsts: HandleResult[] = [];
        for (const { act, atOnce } of turns) {
          const [who, commandOf] = ACTS[act] ?? ACTS[0];
          const key = randomUUID();
          const send = (): Promise<HandleResult> => desk.send(who, id, commandOf(itemId), { key });
          const answers = atOnce ? await Promise.all([send(), send()]) : [await send()];
          keys.push(send);
          firsts.push(answers.find(({ repeated }) => !repeated) ?? (answers[0] as HandleResult));
        }
        // What time has decided is recorded with whatever is asked next, also with what is refused.
        await desk.record.tick(id);
        const before = await desk.record.compare(id);
        for (const [index, send] of keys.entries()) {
          const [first, again] = [firsts[index], await send()];
          // Nothing is kept of who was not allowed to ask, or for what is not there: asking again is asking anew.
          const kept = first?.outcome === 'accepted' || !['FORBIDDEN', 'ITEM_UNKNOWN'].includes(first?.code ?? '');
          expect([again.outcome, again.repeated]).toEqual([first?.outcome, kept]);
          if (again.outcome === 'accepted' && first?.outcome === 'accepted') expect(again.events).toEqual(first.events);
          if (again.outcome === 'refused') {
            // Who else may do it is said as it is now.
            const details = kept ? { details: again.details } : {};
            expect(first).toMatchObject({ code: again.code, ...details });
          }
        }
        expect(await desk.record.compare(id)).toEqual(before);
        expect(before?.folded).toEqual(before?.stored);
      }),
      // One that was refused and, asked anew, records that the stage is opened.
      { numRuns: 50, examples: [[[10, 1, 0, 2, 8].map((act) => ({ act, atOnce: false }))]] },
    );
  });
});

describe('a question to the leader', () => {
  it('is listed for whoever leads the project now', async () => {
    const { id } = await handedOver();
    const itemId = await desk.item(id);
    await desk.act('land-handler', id, { name: 'SignForHelpItem', payload: { itemId } });
    await desk.act('officer', id, { name: 'RaiseHelpItem', payload: { itemId, reason: '企业催办' } });
    const listed = async (recipientId: string): Promise<unknown> => {
      const filter = { recipientId, projectId: id };
      const { rows } = await listEscalations(unscoped(database.dataSource), filter, { limit: 10 });
      expect(await countEscalations(unscoped(database.dataSource), filter)).toBe(rows.length);
      return rows.map(({ recipients }) => recipients);
    };
    expect([await listed('leader'), await listed('leader-two')]).toEqual([[['leader']], []]);
    await desk.act('leader-two', id, await answerTo(id));
    expect([await listed('leader'), await listed('leader-two')]).toEqual([[], [['leader-two']]]);
    const left = { id: 'leader-two', name: '赵副市长', unitId: 'government', phone: null, email: null, active: false };
    await savePerson(database.dataSource, left);
    expect([await listed('leader'), await listed('leader-two')]).toEqual([[['leader']], []]);
  });
});
