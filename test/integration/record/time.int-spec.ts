import { afterAll, describe, expect, it } from '@jest/globals';
import type { ImportPayload } from '@bangban/domain';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let databases: TestDatabase[] = [];

async function deskAt(instant: string): Promise<Desk> {
  const database = await freshDatabase();
  databases.push(database);
  const desk = new Desk(database, ['smtp']);
  await desk.clockAt(instant);
  return desk;
}

afterAll(async () => {
  await Promise.all(databases.map((database) => database.drop()));
  databases = [];
});

interface FiredRung {
  readonly clock: string;
  readonly rung: string;
  readonly due: Date;
}

const rungs = (desk: Desk, id: string): Promise<FiredRung[]> =>
  desk.database.dataSource.query(
    `SELECT clock, deadline_version, rung, due FROM fired_rung WHERE project_id = $1 ORDER BY seq`,
    [id],
  );

describe('time', () => {
  it('late catching-up fires the same rungs, in the same order, as punctual ticking', async () => {
    const start = '2026-09-14T01:00:00.000Z';
    const [punctual, late] = [await deskAt(start), await deskAt(start)];
    const ids = [await punctual.lead(), await late.lead()] as const;
    await punctual.item(ids[0], { limit: 3 });
    await late.item(ids[1], { limit: 3 });
    for (let day = 1; day <= 30; day += 1) {
      await punctual.clockAt(new Date(Date.parse(start) + day * 86_400_000).toISOString());
      await punctual.record.tick(ids[0]);
    }
    await late.clockAt(new Date(Date.parse(start) + 30 * 86_400_000).toISOString());
    await late.record.tick(ids[1]);
    // The two leads were registered some milliseconds apart, and so were the limits that begin with them.
    const strip = (rows: FiredRung[]): unknown[] =>
      rows
        .filter(({ clock }) => !clock.startsWith('routine:follow-up'))
        .map(({ due, ...rung }) => ({ ...rung, due: due.toISOString().slice(0, 10) }));
    const fired = strip(await rungs(punctual, ids[0]));
    expect(fired.length).toBeGreaterThan(8);
    expect(strip(await rungs(late, ids[1]))).toEqual(fired);
    for (const [desk, id] of [
      [punctual, ids[0]],
      [late, ids[1]],
    ] as const) {
      const comparison = await desk.record.compare(id);
      expect(comparison?.folded).toEqual(comparison?.stored);
    }
  });

  it('fires nothing twice, merges what one person is told, and puts the question to the leader', async () => {
    const desk = await deskAt('2026-09-14T01:00:00.000Z');
    const id = await desk.lead();
    await desk.act('deputy', id, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    const itemId = await desk.item(id, { limit: 2 });
    await desk.act('land-handler', id, { name: 'SignForHelpItem', payload: { itemId } });
    await desk.clockAt('2026-10-30T01:00:00.000Z');
    const fact = await desk.record.tick(id);
    const again = await desk.record.tick(id);
    expect(again.seq).toBe(fact.seq);
    const open: { rung: string; recipients: string[] }[] = await desk.database.dataSource.query(
      'SELECT rung, recipients FROM escalation WHERE item_id = $1 ORDER BY seq',
      [itemId],
    );
    expect(open).toEqual([
      { rung: 'leader', recipients: ['leader'] },
      { rung: 'leader-in-charge', recipients: ['deputy'] },
      { rung: 'principal-leaders', recipients: ['mayor'] },
    ]);
    const told: { merged: number; deliveries: string }[] = await desk.database.dataSource.query(
      `SELECT n.merged, (SELECT count(*) FROM delivery d WHERE d.notification_id = n.id) AS deliveries
       FROM notification n WHERE n.item_id = $1 AND n.recipient_id = 'land-handler' AND kind = 'limit-breached'`,
      [itemId],
    );
    expect(told).toEqual([{ merged: 1, deliveries: '1' }]);
    const escalationId = `${itemId}.handling.1.leader`;
    const answer = { escalationId, itemId, instruction: 'urge', words: '本周内办结' } as const;
    await desk.act('leader', id, { name: 'AnswerEscalation', payload: answer });
    const breaches: { clock: string; cured_at: Date | null }[] = await desk.database.dataSource.query(
      'SELECT clock, cured_at FROM breach WHERE item_id = $1',
      [itemId],
    );
    expect(breaches).toEqual([
      { clock: 'handling', cured_at: null },
      { clock: 'total', cured_at: null },
    ]);
    await desk.act('land-head', id, { name: 'ReportDone', payload: { itemId, note: '已办结' } });
    await desk.act('officer', id, { name: 'VerifyHelpItem', payload: { itemId } });
    const closed = await desk.act('officer', id, { name: 'CloseHelpItem', payload: { itemId } });
    expect(closed.events[0]).toMatchObject({ type: 'HelpItemClosed', data: { late: true, savedWorkingDays: 0 } });
    const cured: unknown[] = await desk.database.dataSource.query(
      'SELECT 1 FROM breach WHERE item_id = $1 AND cured_at IS NOT NULL',
      [itemId],
    );
    expect(cured).toHaveLength(2);
  });

  it('puts a question that nobody answers to those above, in its own row', async () => {
    const desk = await deskAt('2026-03-02T01:00:00.000Z');
    const id = await desk.lead();
    await desk.act('deputy', id, { name: 'AssignLeader', payload: { leaderId: 'leader' } });
    const first = await desk.item(id, { limit: 90 });
    const itemId = await desk.item(id, { limit: 90, prerequisites: [first], requiredBy: [first] });
    await desk.clockAt('2026-03-09T01:00:00.000Z');
    await desk.record.tick(id);
    const rows = (): Promise<{ id: string; rung: string; recipients: string[]; lapsed: boolean; open: boolean }[]> =>
      desk.database.dataSource.query(
        `SELECT id, rung, recipients, lapsed_at IS NOT NULL AS lapsed, answered_at IS NULL AS open FROM escalation
         WHERE kind = 'deadlock' AND project_id = $1`,
        [id],
      );
    const [asked] = await rows();
    expect(asked).toMatchObject({
      rung: 'leader-in-charge',
      recipients: ['leader', 'deputy'],
      lapsed: true,
      open: true,
    });
    const answer = { escalationId: asked?.id ?? '', itemId, instruction: 'coordinate', words: '先办前一项' } as const;
    await desk.act('deputy', id, { name: 'AnswerEscalation', payload: answer });
    expect(await rows()).toMatchObject([{ open: false }]);
  });

  it('books what fell due before a command on the stage it fell in', async () => {
    const desk = await deskAt('2026-03-02T01:00:00.000Z');
    const stages = [
      { stage: 'lead', enteredOn: '2026-01-05' },
      { stage: 'intent', enteredOn: '2026-02-02' },
    ] as const;
    const payload: ImportPayload = {
      name: '轴承项目',
      industry: '装备制造',
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
      investor: { name: '某公司', country: 'CN' },
      landingUnitId: 'park',
      leaderId: 'leader',
      stage: 'intent',
      stages,
      source: '台账',
      reference: '1',
      parties: {
        'functional-department': { unitId: 'natural-resources' },
        'introducing-unit': { unitId: 'promotion-bureau' },
        'landing-place': { unitId: 'park' },
        'help-centre': { unitId: 'help-centre', personId: 'officer' },
      },
      plan: { signing: '2026-03-10', commencement: '2026-08-31', production: '2027-06-30' },
      evidence: [
        { kind: 'admission-decision', number: '1', date: '2026-02-10' },
        {
          kind: 'contract',
          number: '2',
          date: '2026-02-20',
          parties: ['市投资促进局', '某公司'],
          money: { amount: '100', currency: 'CNY' },
        },
      ],
    };
    const { projectId: id } = await desk.act('officer', null, { name: 'ImportProject', payload });
    await desk.record.tick(id);
    const items: { id: string }[] = await desk.database.dataSource.query(
      'SELECT id FROM help_item WHERE project_id = $1',
      [id],
    );
    for (const { id: itemId } of items) {
      await desk.act('leader', id, { name: 'VoidHelpItem', payload: { itemId, reason: '已另行办理' } });
    }
    await desk.clockAt('2026-03-18T01:00:00.000Z');
    const { tickEvents } = await desk.act('officer', id, { name: 'AdvanceStage', payload: { to: 'signing' } });
    expect(tickEvents.map(({ type }) => type)).toEqual(expect.arrayContaining(['LimitBreached', 'RoutineMissed']));
    const breaches: { clock: string; stage: string }[] = await desk.database.dataSource.query(
      'SELECT clock, stage FROM breach WHERE project_id = $1 ORDER BY clock',
      [id],
    );
    expect(breaches).toEqual([
      { clock: 'routine:follow-up', stage: 'intent' },
      { clock: 'stage-target', stage: 'intent' },
    ]);
  });

  it('moves its clock in demo mode only, and never back', async () => {
    const desk = await deskAt('2026-09-14T01:00:00.000Z');
    await desk.lead();
    const by = { actorId: 'officer', details: { to: 'later' } };
    await expect(desk.record.setClockOffset(-1e12, by)).rejects.toThrow('only forward');
    const far = Date.parse('2026-09-15T01:00:00.000Z') - Date.now();
    await desk.record.setClockOffset(far, by);
    // Who moved it stands in the audit with the move; what was refused has moved nothing.
    expect(
      await desk.database.dataSource.query(
        "SELECT actor_id, outcome, details FROM audit_entry WHERE action = 'MoveClock'",
      ),
    ).toEqual([{ actor_id: 'officer', outcome: 'accepted', details: { to: 'later' } }]);
    await desk.database.dataSource.query('UPDATE installation SET demo = false');
    await expect(desk.record.setClockOffset(0)).rejects.toThrow('demo mode');
  });
});
