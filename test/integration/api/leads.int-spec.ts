import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Http, type ProblemBody } from '../../support/http';

interface Row {
  readonly projectName: string;
  readonly channel: string;
  readonly stand: string;
  readonly lost: string | null;
  readonly contactedOn: string | null;
  readonly silentDays: number;
  readonly ageing: boolean;
  readonly nextDue: string | null;
}
interface Listed {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly ageingDays: number;
  readonly nextCursor: string | null;
}
interface Counts {
  readonly channels: readonly Record<string, string | number>[];
  readonly lost: readonly { readonly reason: string; readonly count: number }[];
}

let database: TestDatabase;
let api: TestApi;
const people = {} as Record<'promoter' | 'head' | 'officer' | 'stranger' | 'investor', Http>;
const ids: Record<string, string> = {};
const PERIOD = { from: '2026-03-01', to: '2026-03-31' };

const listed = async (query: Record<string, string | number> = {}, who = people.promoter): Promise<Listed> =>
  accepted(await who.get<Listed>('/api/leads', query));
const named = ({ rows }: Listed): readonly string[] => rows.map(({ projectName }) => projectName);

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  await api.clockAt('2026-03-03T02:00:00Z');
  people.promoter = await api.script('promoter');
  people.head = await api.script('bureau-head');
  people.officer = await api.script('officer');
  people.stranger = await api.script('land-head');
  people.investor = await api.script('investor');
  for (const [key, facts] of Object.entries({
    fair: { name: '甲线索', channel: 'event', channelDetail: '进博会' },
    partner: { name: '乙线索', channel: 'partner' },
    unsaid: { name: '丙线索' },
  } as const)) {
    ids[key] = await registerLead(people.promoter, facts);
  }
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('leads', () => {
  it('are listed with their source, the longest without a contact first', async () => {
    await api.clockAt('2026-03-05T02:00:00Z');
    const contact = {
      kind: 'visit',
      summary: '上门对接',
      metWith: '总经理',
      outcome: 'interested',
      nextBy: '2026-03-10',
    };
    accepted(await people.promoter.command(ids.fair ?? '', 'record-contact', contact));
    const all = await listed();
    expect(all.rows.map(({ channel, projectName }) => [projectName, channel]).at(-1)).toEqual(['甲线索', 'event']);
    expect(named(all).slice(0, 2).sort()).toEqual(['丙线索', '乙线索'].sort());
    expect(all.rows.at(-1)).toMatchObject({
      contactedOn: '2026-03-05',
      silentDays: 0,
      ageing: false,
      stand: 'open',
      lost: null,
      nextDue: '2026-03-10T16:00:00.000Z',
    });
    const first = await listed({ limit: 2 });
    expect([first.total, first.rows.length]).toEqual([3, 2]);
    expect(named(await listed({ limit: 2, cursor: first.nextCursor ?? '' }))).toEqual(['甲线索']);
    expect(named(await listed({ channel: 'partner' }))).toEqual(['乙线索']);
    expect(named(await listed({ channel: 'unknown' }))).toEqual(['丙线索']);
  });

  it('age by working days without a contact, as the rules in force say', async () => {
    await api.clockAt('2026-03-17T15:00:00Z');
    expect(named(await listed({ ageing: 'true' }))).toEqual([]);
    await api.clockAt('2026-03-18T02:00:00Z');
    expect(named(await listed({ ageing: 'true' })).toSorted()).toEqual(['丙线索', '乙线索'].toSorted());
    expect((await listed({ ageing: 'false' })).total).toBe(1);
  });

  it('are lost with a coded reason, and counted by how they came; each number is the total of its list', async () => {
    const judge = (id: string | undefined, body: object) =>
      people.head.command<ProblemBody>(id ?? '', 'judge-lead', body);
    expect((await judge(ids.unsaid, { verdict: 'not-worth-pursuing', reason: '失联' })).body.code).toBe(
      'LOST_REASON_NEEDED',
    );
    accepted(await judge(ids.unsaid, { verdict: 'not-worth-pursuing', lost: 'no-answer', reason: '失联' }));
    const end = { cause: 'objective', reason: '另择他地' };
    const leader = await api.script('deputy');
    accepted(await leader.command(ids.partner ?? '', 'terminate-project', end));
    expect(named(await listed({ stand: 'lost', lost: 'no-answer' }))).toEqual(['丙线索']);
    expect(named(await listed({ lost: 'unsaid' }))).toEqual(['乙线索']);
    expect((await listed({ ageing: 'true' })).total).toBe(0);
    const counts = accepted(await people.promoter.get<Counts>('/api/leads/counts', PERIOD));
    expect(counts.lost).toEqual([
      { reason: 'no-answer', count: 1 },
      { reason: 'unsaid', count: 1 },
    ]);
    expect(counts.channels).toHaveLength(3);
    for (const { channel, ...parts } of counts.channels) {
      for (const [part, count] of Object.entries(parts)) {
        const by: Record<string, string> = part === 'open' || part === 'lost' ? { stand: part } : { reached: part };
        expect([channel, part, (await listed({ channel: String(channel), ...PERIOD, ...by })).total]).toEqual([
          channel,
          part,
          count,
        ]);
      }
    }
    expect(
      accepted(await people.promoter.get<Counts>('/api/leads/counts', { from: '2026-04-01', to: '2026-04-02' })),
    ).toEqual({ channels: [], lost: [] });
  });

  it('are told to whoever sees the projects', async () => {
    expect((await listed({}, people.stranger)).total).toBe(0);
    expect(accepted(await people.stranger.get<Counts>('/api/leads/counts', PERIOD))).toEqual({
      channels: [],
      lost: [],
    });
    expect((await people.investor.get('/api/leads')).status).toBe(403);
    expect((await people.promoter.get('/api/leads', { from: '2026-04-02', to: '2026-04-01' })).status).toBe(400);
    expect((await people.promoter.get('/api/leads', { cursor: 'x' })).status).toBe(400);
  });
});
