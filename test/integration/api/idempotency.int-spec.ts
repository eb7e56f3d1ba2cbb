import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type CommandBody, type Http, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;

beforeAll(async () => {
  database = await freshDatabase({ poolSize: 20 });
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const contact = { kind: 'call', summary: '电话对接' };
const withoutRepeated = ({ body }: Answer<CommandBody>): object => ({ ...body, repeated: null, project: null });
const seqOf = async (id: string): Promise<number> => (await api.record.fact(id))?.seq ?? 0;

describe('the same key', () => {
  it('gives the same answer, and the command is done once', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    const first = await officer.command(id, 'record-contact', contact, { key });
    const stood = await seqOf(id);
    await officer.command(id, 'record-contact', { ...contact, summary: '又一次' });
    const again = await officer.command(id, 'record-contact', contact, { key });
    expect([first.status, first.body.repeated, again.status, again.body.repeated]).toEqual([200, false, 200, true]);
    expect(withoutRepeated(again)).toEqual(withoutRepeated(first));
    expect(again.body.seq).toBe(stood);
  });

  it('says again whom the command told, also when the item has another holder by then', async () => {
    const id = await registerLead(officer);
    const item = { title: '协调用地', unitId: 'natural-resources', personId: 'land-handler', limit: 5, issue: true };
    const key = randomUUID();
    const first = accepted(await officer.command(id, 'add-help-item', item, { key }));
    expect(first.told).toEqual([{ id: 'land-handler', name: expect.stringMatching(/\p{Script=Han}|\w/u) }]);
    const itemId = String(first.events[0]?.data.itemId);
    const elsewhere = { itemId, unitId: 'park', personId: 'park-handler', reason: '属园区事权' };
    const moved = accepted(await officer.command(id, 'transfer-help-item', elsewhere));
    expect(moved.told.map((person) => person.id)).toEqual(['park-handler', 'park-head']);
    expect(accepted(await officer.command(id, 'add-help-item', item, { key })).told).toEqual(first.told);
    expect(accepted(await officer.command(id, 'record-contact', contact)).told).toEqual([]);
  });

  it('sent many times at once is done once', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => officer.command(id, 'record-contact', contact, { key })),
    );
    for (const answer of answers)
      expect(withoutRepeated(answer)).toEqual(withoutRepeated(answers[0] as Answer<CommandBody>));
    expect(answers.filter(({ body }) => !body.repeated)).toHaveLength(1);
  });

  it('makes one project of a lead sent twice at once, with 201 both times', async () => {
    const key = randomUUID();
    const send = (): Promise<Answer<CommandBody>> =>
      officer.post<CommandBody>('/api/projects', LEAD, { 'idempotency-key': key });
    const [one, two] = await Promise.all([send(), send()]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.body.project.id).toBe(two.body.project.id);
    expect(one.body.events).toEqual(two.body.events);
  });

  it('is refused for another body, another command, another condition', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    accepted(await officer.command(id, 'record-contact', contact, { key }));
    const before = await seqOf(id);
    const others = [
      await officer.command<ProblemBody>(id, 'record-contact', { ...contact, kind: 'visit' }, { key }),
      await officer.command<ProblemBody>(id, 'note-progress', { note: '进展顺利' }, { key }),
      await officer.command<ProblemBody>(id, 'record-contact', contact, { key, ifMatch: `"${before}"` }),
    ];
    for (const { body, status } of others) expect([status, body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await seqOf(id)).toBe(before);
  });

  it('takes the same body with its fields in another order', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    accepted(await officer.command(id, 'record-contact', contact, { key }));
    const turned = Object.fromEntries(Object.entries(contact).reverse());
    expect((await officer.command(id, 'record-contact', turned, { key })).body.repeated).toBe(true);
  });

  it('belongs to one person and one project', async () => {
    const [one, two] = [await registerLead(officer), await registerLead(officer)];
    const promoter = await api.script('promoter');
    const key = randomUUID();
    const answers = [
      await officer.command(one, 'record-contact', contact, { key }),
      await officer.command(two, 'record-contact', { ...contact, kind: 'visit' }, { key }),
      await promoter.command(one, 'record-contact', { ...contact, kind: 'meeting' }, { key }),
    ];
    expect(answers.map(({ body, status }) => [status, body.repeated])).toEqual(answers.map(() => [200, false]));
  });

  it('repeats a refusal by rule, although the rule would be met by now', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    const advance = { to: 'intent' };
    const first = await officer.command<ProblemBody>(id, 'advance-stage', advance, { key });
    expect([first.status, first.body.code]).toEqual([409, 'GATE_NOT_MET']);
    accepted(await officer.command(id, 'record-contact', contact));
    accepted(await (await api.script('deputy')).command(id, 'assign-leader', { leaderId: 'leader' }));
    const judged = { verdict: 'worth-pursuing', reason: '符合产业方向' };
    accepted(await (await api.script('promoter')).command(id, 'judge-lead', judged));
    const again = await officer.command<ProblemBody>(id, 'advance-stage', advance, { key });
    expect([again.status, again.body.code, again.body.details]).toEqual([409, 'GATE_NOT_MET', first.body.details]);
    expect((await officer.command(id, 'advance-stage', advance)).status).toBe(200);
  });

  it('keeps neither what was not valid nor what was not allowed', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    expect((await officer.command(id, 'record-contact', { kind: 'call' }, { key })).status).toBe(400);
    expect((await officer.command(id, 'record-contact', contact, { key })).status).toBe(200);
    const plan = { commencement: '2027-01-04', production: '2027-12-31' };
    const leader = await api.script('leader');
    const denied = await leader.command<ProblemBody>(id, 'revise-plan', plan, { key });
    // Who does not see it is told so; the one who does and may not, 403: neither is kept.
    expect([denied.status, denied.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    const watching = await (await api.script('supervisor')).command<ProblemBody>(id, 'revise-plan', plan, { key });
    expect([watching.status, watching.body.code]).toEqual([403, 'FORBIDDEN']);
    accepted(await (await api.script('deputy')).command(id, 'assign-leader', { leaderId: 'leader' }));
    expect((await leader.command(id, 'revise-plan', plan, { key })).status).toBe(200);
  });

  it('is no way to an answer for somebody who has lost the authority', async () => {
    const id = await registerLead(officer);
    const key = randomUUID();
    const handler = await api.script('land-handler');
    const item = { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true };
    const { events } = accepted(await officer.command(id, 'add-help-item', item));
    const itemId = events[0]?.data.itemId;
    accepted(await handler.command(id, 'sign-for-help-item', { itemId }, { key }));
    const moved = { itemId, unitId: 'park', reason: '属地办理' };
    accepted(await officer.command(id, 'transfer-help-item', moved));
    const again = await handler.command<ProblemBody>(id, 'sign-for-help-item', { itemId }, { key });
    expect([again.status, again.body.code]).toEqual([404, 'PROJECT_UNKNOWN']);
    expect(again.text).not.toContain('HelpItemSignedFor');
  });
});

describe('If-Match', () => {
  it('lets a command through at exactly that seq, and names the seq where it stands', async () => {
    const id = await registerLead(officer);
    await api.record.tick(id);
    const seq = await seqOf(id);
    const stale = await officer.command<ProblemBody>(id, 'record-contact', contact, { ifMatch: `"${seq - 1}"` });
    expect([stale.status, stale.body.code, stale.body.details]).toEqual([
      ...[409, 'SEQ_CONFLICT'],
      { expectedSeq: seq - 1, seq },
    ]);
    expect(await seqOf(id)).toBe(seq);
    const { events } = accepted(await officer.command(id, 'record-contact', contact, { ifMatch: `"${seq}"` }));
    expect(events[0]?.seq).toBe(seq + 1);
  });

  it('lets one of many through who saw the same', async () => {
    const id = await registerLead(officer);
    await api.record.tick(id);
    const ifMatch = `"${await seqOf(id)}"`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => officer.command(id, 'record-contact', contact, { ifMatch })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  });
});
