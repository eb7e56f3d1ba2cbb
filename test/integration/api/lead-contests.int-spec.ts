import { randomUUID } from 'node:crypto';
import { createReactionActivities } from '@bangban/activities';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEAD, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface Contest {
  readonly projectId: string;
  readonly unitId: string;
  readonly until: string;
  readonly decided: { readonly verdict: string } | null;
}
type Rival = Pick<Contest, 'projectId' | 'unitId' | 'decided'>;
interface Read {
  readonly project: {
    readonly contest?: Contest;
    readonly rivals?: readonly Rival[];
    readonly judgement: { readonly lost?: string } | null;
  };
}

let database: TestDatabase;
let api: TestApi;
const people = {} as Record<'promoter' | 'park' | 'land' | 'bureau' | 'deputy' | 'officer', Http>;
let firm = '';

const keyed = () => ({ 'idempotency-key': randomUUID() });
const contestOf = async (by: Http, id: string) => accepted(await by.get<Read>(`/api/projects/${id}`)).project.contest;
const company = async (name: string): Promise<string> => {
  const said = { name, country: 'CN', code: null, group: null, parentId: null };
  return accepted(await people.promoter.post<{ id: string }>('/api/investors', said, keyed())).id;
};
const decide = (by: Http, id: string, verdict: string) =>
  by.command<ProblemBody>(id, 'decide-lead-contest', { verdict, reason: '核对登记在先' });

/** As the workflow does, and once more: as after a crash. */
async function carryAll(): Promise<readonly (string | null)[]> {
  const carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
  const codes: (string | null)[] = [];
  const pending = await database.dataSource.query<{ id: string }[]>(
    `SELECT id FROM reaction WHERE state = 'pending' ORDER BY asked_at, asking_seq, ordinal`,
  );
  for (const { id } of pending) {
    const code = await carry.giveCommand(id);
    expect(await carry.giveCommand(id)).toBe(code);
    if (code !== null) await carry.tellRefusal(id, code);
    await carry.settleReaction(id, code);
    codes.push(code);
  }
  return codes;
}

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  for (const [key, who] of Object.entries({
    promoter: 'promoter',
    park: 'park-head',
    land: 'land-head',
    bureau: 'bureau-head',
    deputy: 'deputy',
    officer: 'officer',
  } as const)) {
    people[key as keyof typeof people] = await api.script(who);
  }
  firm = await company('合肥晶圆材料有限公司');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('two units that register leads of one company', () => {
  let first = '';
  let second = '';

  it('are told apart: whoever was first holds, and the other learns by whom and until when, not of what', async () => {
    first = await registerLead(people.park, { name: '园区线索', introducingUnitId: 'park', investorId: firm });
    await api.clockAt('2026-03-10T02:00:00Z');
    second = await registerLead(people.land, {
      name: '国土线索',
      introducingUnitId: 'natural-resources',
      followerId: 'land-handler',
      landingUnitId: null,
      investorId: firm,
    });
    expect(await contestOf(people.park, first)).toBeUndefined();
    const held = { unitId: 'park', until: '2026-06-01', decided: null };
    expect(await contestOf(people.land, second)).toMatchObject({ ...held, projectId: '***' });
    expect(await contestOf(people.officer, second)).toMatchObject({ ...held, projectId: first });
    const said = JSON.stringify(accepted(await people.land.get(`/api/projects/${second}/events`)));
    expect(said).not.toContain(first);
    expect(said).not.toContain('园区线索');
  });

  it('wait for the bureau, which finds it among what waits for it', async () => {
    const advanced = await people.officer.command<ProblemBody>(second, 'advance-stage', { to: 'intent' });
    expect(advanced.body.code).toBe('LEAD_CONTESTED');
    const owed = accepted(
      await people.bureau.get<{ rows: { act: string; projectId: string }[] }>('/api/obligations', { scope: 'mine' }),
    );
    expect(owed.rows).toContainEqual(expect.objectContaining({ act: 'DecideLeadContest', projectId: second }));
    expect((await decide(people.land, second, 'side-by-side')).body.code).toBe('FORBIDDEN');
    expect((await decide(people.bureau, second, 'mine')).status).toBe(400);
    accepted(await decide(people.bureau, second, 'first-holds'));
    expect((await decide(people.bureau, second, 'side-by-side')).body.code).toBe('LEAD_NOT_CONTESTED');
    const { project } = accepted(await people.land.get<Read>(`/api/projects/${second}`));
    expect(project.judgement).toMatchObject({ lost: 'duplicate' });
    expect(project.contest?.decided).toMatchObject({ verdict: 'first-holds' });
  });

  it('hear of each other: the first that a later one came, whose it is and what was decided, and of that lead nothing', async () => {
    expect(await carryAll()).toEqual([null, null]);
    const { project } = accepted(await people.park.get<Read>(`/api/projects/${first}`));
    expect(project.judgement).toBeNull();
    expect(project.rivals).toMatchObject([
      { unitId: 'natural-resources', projectId: '***', decided: { verdict: 'first-holds' } },
    ]);
    const told = JSON.stringify([
      accepted(await people.park.get(`/api/projects/${first}/events`)),
      accepted(await people.park.get('/api/inbox')),
    ]);
    expect(told).toContain('lead-rivalled');
    expect(told).toContain('lead-rival-decided');
    expect(told).not.toContain(second);
    expect(told).not.toContain('国土线索');
  });

  it('pass the company on in one act: the later goes on, and the first is given up by the same decision', async () => {
    const investorId = await company('芜湖传动部件有限公司');
    const facts = { landingUnitId: null, investorId };
    const early = await registerLead(people.park, { ...facts, name: '先到', introducingUnitId: 'park' });
    const late = await registerLead(people.land, { ...facts, name: '后到', introducingUnitId: 'natural-resources' });
    accepted(await decide(people.bureau, late, 'second-holds'));
    expect(await carryAll()).toEqual([null, null]);
    const lost = async (id: string) =>
      accepted(await people.officer.get<Read>(`/api/projects/${id}`)).project.judgement?.lost ?? null;
    expect([await lost(early), await lost(late)]).toEqual(['duplicate', null]);
    // What is given up holds nothing any more.
    const third = await registerLead(people.officer, { ...facts, name: '再到', introducingUnitId: 'promotion-bureau' });
    expect(await contestOf(people.officer, third)).toMatchObject({ unitId: 'natural-resources' });
  });

  it('are one first and one later, also in the same moment', async () => {
    const investorId = await company('蚌埠玻璃基板有限公司');
    const facts = { landingUnitId: null, investorId };
    const made = await Promise.all([
      registerLead(people.park, { ...facts, name: '同时甲', introducingUnitId: 'park' }),
      registerLead(people.land, { ...facts, name: '同时乙', introducingUnitId: 'natural-resources' }),
    ]);
    const contests = await Promise.all(made.map((id) => contestOf(people.officer, id)));
    expect(contests.filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('are of one company also where two entries became one', async () => {
    const [kept, gone] = [await company('淮南储能甲有限公司'), await company('淮南储能乙有限公司')];
    await registerLead(people.park, {
      name: '合并前',
      introducingUnitId: 'park',
      landingUnitId: null,
      investorId: gone,
    });
    const merge = { into: kept, reason: '同一企业' };
    accepted(await people.bureau.post(`/api/investors/${gone}/commands/merge`, merge, keyed()));
    const later = await registerLead(people.promoter, { ...LEAD, name: '合并后', investorId: kept });
    expect(await contestOf(people.officer, later)).toMatchObject({ unitId: 'park' });
  });

  it('are of one company by its name where one of the two or both name no entry, however it is written', async () => {
    const named = async (by: Http, unit: string, facts: object) =>
      registerLead(by, { name: `${unit}线索`, introducingUnitId: unit, landingUnitId: null, ...facts });
    const text = (name: string) => ({ investor: { name, country: 'CN' } });
    const early = await named(people.park, 'park', text('铜陵電子基材有限公司'));
    const late = await named(people.land, 'natural-resources', text('铜陵电子基材股份有限公司'));
    expect(await contestOf(people.land, late)).toMatchObject({ unitId: 'park', projectId: '***' });
    const entered = await company('铜陵电子基材有限责任公司');
    const third = await named(people.officer, 'promotion-bureau', { investorId: entered });
    expect(await contestOf(people.officer, third)).toMatchObject({ unitId: 'park', projectId: early });
    const other = await company('池州机床有限公司');
    await named(people.park, 'park', { investorId: other });
    // Two entries of the library are two companies, however alike their names are, until they are merged.
    const alike = await company('池州机床股份有限公司');
    const apart = await named(people.land, 'natural-resources', { investorId: alike });
    expect(await contestOf(people.land, apart)).toBeUndefined();
    const asText = await named(people.officer, 'promotion-bureau', text('池州机床集团有限公司'));
    expect(await contestOf(people.officer, asText)).toMatchObject({ unitId: 'park' });
  });

  it('are compared again when another company is named, and not when its name is put right', async () => {
    const text = (name: string) => ({ investor: { name, country: 'CN' } });
    const facts = { landingUnitId: null, ...text('宿州鞋业有限公司') };
    const early = await registerLead(people.park, { ...facts, name: '改名前', introducingUnitId: 'park' });
    const later = { ...facts, ...text('宿州服饰有限公司'), name: '改名后', introducingUnitId: 'natural-resources' };
    const late = await registerLead(people.land, later);
    const revise = (by: Http, id: string, changes: object) =>
      by.command(id, 'revise-project', { changes, reason: '核对营业执照' });
    expect(await contestOf(people.officer, late)).toBeUndefined();
    accepted(await revise(people.land, late, text('宿州鞋业有限公司')));
    expect(await contestOf(people.officer, late)).toMatchObject({ unitId: 'park' });
    accepted(await revise(people.park, early, text('宿州鞋业股份有限公司')));
    accepted(await revise(people.park, early, { investorId: await company('宿州鞋业股份有限公司') }));
    expect(await contestOf(people.officer, early)).toBeUndefined();
  });

  it('are one first and one later by name too, in the same moment and where only one names an entry', async () => {
    const text = (name: string) => ({ investor: { name, country: 'CN' } });
    const entry = { investorId: await company('黃山茶機股份有限公司') };
    const pairs = [
      [text('六安羽绒有限公司'), text('六安羽絨集团')],
      [text('黄山茶机有限公司'), entry],
    ];
    for (const [one, other] of pairs) {
      const place = { landingUnitId: null };
      const made = await Promise.all([
        registerLead(people.park, { ...place, ...one, name: '同时丙', introducingUnitId: 'park' }),
        registerLead(people.land, { ...place, ...other, name: '同时丁', introducingUnitId: 'natural-resources' }),
      ]);
      const contests = await Promise.all(made.map((id) => contestOf(people.officer, id)));
      expect(contests.filter((each) => each !== undefined)).toHaveLength(1);
    }
  });

  it('grow out of no project that whoever registers does not read', async () => {
    const body = {
      ...LEAD,
      name: '扩产',
      introducingUnitId: 'natural-resources',
      landingUnitId: null,
      expansionOf: first,
    };
    const asked = await people.land.post<ProblemBody>('/api/projects', body, keyed());
    expect([asked.status, asked.body.code]).toEqual([409, 'EXPANSION_UNKNOWN']);
    const seen = await people.officer.post<ProblemBody>('/api/projects', body, keyed());
    expect(seen.body.code).toBe('EXPANSION_OF_PRODUCTION');
  });
});
