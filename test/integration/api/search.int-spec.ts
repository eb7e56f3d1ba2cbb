import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { agenda, AnswerOf, found } from '@bangban/contract';
import { addItem, registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type Json, type ProblemBody } from '../../support/http';

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let projectId: string;
const key = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });
const sought = async (text: string, by: Http = officer) =>
  accepted(await by.get<AnswerOf<typeof found>>('/api/search', { text }));

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  officer = await api.script('officer');
  projectId = await registerLead(await api.script('promoter'), { name: '华锦电子元件项目' });
  const itemId = await addItem(officer, projectId);
  const firm: Json = { name: '苏州華錦電子有限公司', country: 'CN', code: null, group: '华锦', parentId: null };
  accepted(await (await api.script('promoter')).post('/api/investors', firm, key()));
  const promise = { side: 'place', what: '三个月内通专线供电', unitId: 'natural-resources', trigger: 'date' };
  const said = { source: 'minutes', number: '会纪〔2026〕3号', minutesDate: '2026-03-02', date: '2026-06-30' };
  accepted(await officer.command(projectId, 'record-commitment', { ...promise, ...said }));
  const form = { itemId, unitId: 'natural-resources', matter: '用地预审超期', requirement: '三日内报送整改方案' };
  accepted(await (await api.script('supervisor')).command(projectId, 'issue-form', form));
  const call: Json = { kind: 'monthly', chairId: 'deputy', place: '一号会议室', day: '2026-03-12', time: '09:00' };
  const { id: meetingId } = accepted(await officer.post<{ id: string }>('/api/meetings', call, key()));
  accepted(await officer.post(`/api/meetings/${meetingId}/commands/add-line`, { projectId, title: '供电' }, key()));
  const promoter = await api.script('promoter');
  const given = async (path: string, body: Json): Promise<string> =>
    accepted(await promoter.post<{ id: string }>(path, body, key())).id;
  const groupId = await given('/api/groups', {
    form: 'liaison-office',
    name: '驻上海联络处',
    unitId: 'promotion-bureau',
    leaderIds: ['promoter'],
    industry: null,
    place: '上海',
  });
  await given('/api/trips', {
    groupId,
    direction: 'out',
    purpose: '拜访企业',
    places: ['上海'],
    memberIds: ['promoter'],
    from: '2026-03-02',
    to: '2026-03-02',
    calls: [{ investorId: null, company: '华锦电子', met: null, note: null, interest: 'some' }],
  });
  const expertIds = [];
  for (const personId of ['park-head', 'land-handler']) {
    expertIds.push(await given('/api/experts', { personId, fields: ['land'], note: '' }));
  }
  const facts = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
  await given('/api/reviews', { projectId, subject: '准入', facts, expertIds });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('one search for everything beside projects, items and people', () => {
  it('finds companies in either script, promises by their words or their project, forms by their number', async () => {
    const firms = await sought('华锦');
    expect(firms.investors).toEqual([expect.objectContaining({ name: '苏州華錦電子有限公司', group: '华锦' })]);
    expect(firms.promises.map(({ what }) => what)).toEqual(['三个月内通专线供电']);
    expect((await sought('专线')).promises).toEqual([expect.objectContaining({ projectId, state: 'running' })]);
    for (const text of ['蓝督〔2026〕1号', '〔2026〕1', '1号']) {
      const forms = (await sought(text)).forms.map(({ colour, no, year }) => [colour, year, no]);
      expect([text, forms]).toEqual([text, [['blue', 2026, 1]]]);
    }
    expect((await sought('2号')).forms).toEqual([]);
    for (const text of ['什么都没有', 'smdmy']) {
      expect(new Set(Object.values(await sought(text)).map(({ length }) => length))).toEqual(new Set([0]));
    }
  });

  it('finds all of it by initials in pinyin, or by syllables', async () => {
    const firms = await sought('szhj');
    expect(firms.investors.map(({ name }) => name)).toEqual(['苏州華錦電子有限公司']);
    for (const text of ['hjdz', 'huajin']) {
      const { forms, investors, meetings, promises, reviews, trips } = await sought(text);
      const counts = [forms, investors, meetings, promises, reviews, trips].map(({ length }) => length);
      expect([text, ...counts]).toEqual([text, 1, 1, 1, 1, 1, 1]);
    }
    expect((await sought('ydxmddh')).meetings.map(({ kind }) => kind)).toEqual(['monthly']);
    expect((await sought('2026-03-12')).meetings).toHaveLength(1);
    expect((await sought('一号会议室')).meetings).toHaveLength(1);
  });

  it('finds nothing of a project that whoever asks does not see, and takes no pattern', async () => {
    const stranger = await api.script('leader-two');
    const found = await sought('专线', stranger);
    expect([found.promises, (await sought('蓝督', stranger)).forms, (await sought('1号', stranger)).forms]).toEqual([
      ...[[], [], []],
    ]);
    // By the sounds of its name neither, though the meeting and the trip are everybody's.
    for (const text of ['hjdz', 'huajin', '华锦电子元件']) {
      const { forms, meetings, promises, reviews } = await sought(text, stranger);
      expect([text, forms, meetings, promises, reviews]).toEqual([text, [], [], [], []]);
    }
    expect((await sought('ddh', stranger)).meetings).toHaveLength(1);
    for (const text of ['%', '_', '%专%', "'; DROP TABLE file; --"]) expect((await sought(text)).promises).toEqual([]);
    for (const query of [{}, { text: '' }, { text: 'x'.repeat(61) }, { text: 'x', limit: 21 }]) {
      expect((await officer.get<ProblemBody>('/api/search', query)).status).toBe(400);
    }
    expect((await (await api.script('investor')).get<ProblemBody>('/api/search', { text: '专线' })).status).toBe(403);
  });
});

describe('meetings in one’s week', () => {
  it('are those that one chairs or has called', async () => {
    const week = async (who: string) =>
      accepted(await (await api.script(who)).get<AnswerOf<typeof agenda>>('/api/agenda', { from: '2026-03-09' }))
        .meetings;
    expect(await week('deputy')).toEqual([
      expect.objectContaining({ kind: 'monthly', day: '2026-03-12', startsAt: '2026-03-12T01:00:00.000Z' }),
    ]);
    expect([(await week('officer')).length, await week('leader-two')]).toEqual([1, []]);
    const later = await (
      await api.script('deputy')
    ).get<AnswerOf<typeof agenda>>('/api/agenda', { from: '2026-03-13' });
    expect(accepted(later).meetings).toEqual([]);
  });
});
