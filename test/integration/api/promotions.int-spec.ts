import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReactionActivities, type ReactionActivities } from '@bangban/activities';
import { DEFAULT_POLICY } from '@bangban/domain';
import { publishPolicy } from '@bangban/persistence';
import { TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type Json, type ProblemBody } from '../../support/http';

interface Given {
  readonly id: string;
  readonly status: string;
  readonly repeated: boolean;
}
interface Page {
  readonly promotion: {
    readonly status: string;
    readonly lead: { readonly by: string } | null;
    readonly leadRefused: { readonly code: string } | null;
  };
  readonly may: Readonly<Record<'keep' | 'release', boolean>>;
  readonly lead: { readonly id: string; readonly name: string } | null;
}

const SHEET = {
  name: '年产十万吨饲料项目',
  nameEn: 'Feed plant, 100,000 t a year',
  summary: '配套园区标准厂房，原料就近供应。',
  summaryEn: null,
  industry: '现代农业',
  siteUnitId: 'park',
  contactUnitId: 'promotion-bureau',
  money: { amount: '30000', currency: 'CNY' },
  landMu: '80.5',
  mode: 'joint',
};

let database: TestDatabase;
let api: TestApi;
let carry: ReactionActivities;
const people = {} as Record<'promoter' | 'head' | 'stranger' | 'contact', Http>;

const post = <T = Given>(by: Http, path: string, body: Json, key: string = randomUUID()): Promise<Answer<T>> =>
  by.send<T>(`/api/promotions${path}`, { method: 'POST', headers: { 'idempotency-key': key }, body });
const act = (by: Http, id: string, name: string, body: Json = {}, key?: string): Promise<Answer<Given>> =>
  post(by, `/${id}/commands/${name}`, body, key);
const refused = async (by: Http, id: string, name: string, body: Json = {}): Promise<string> =>
  (await post<ProblemBody>(by, `/${id}/commands/${name}`, body)).body.code;
const page = async (id: string, by = people.promoter) => accepted(await by.get<Page>(`/api/promotions/${id}`));
const offered = () => api.nobody.get<{ rows: Json[] }>('/api/offered-projects');
const projects = (): Promise<{ id: string; promotion: string | null }[]> =>
  database.dataSource.query(`SELECT id, state->>'promotionId' AS promotion FROM project ORDER BY created_at`);
const pending = (): Promise<{ id: string }[]> =>
  database.dataSource.query(`SELECT id FROM reaction WHERE state = 'pending' ORDER BY asked_at`);

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  carry = createReactionActivities({ dataSource: database.dataSource, record: api.record });
  people.promoter = await api.script('promoter');
  people.head = await api.script('bureau-head');
  people.stranger = await api.script('land-head');
  people.contact = await api.script('investor');
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

describe('the library of projects', () => {
  let id = '';

  it('shows everybody nothing until the office opens the page and a second person releases a sheet', async () => {
    id = accepted(await post(people.promoter, '', SHEET)).id;
    expect(await refused(people.stranger, id, 'keep')).toBe('PROMOTION_FORBIDDEN');
    expect((await people.contact.get(`/api/promotions/${id}`)).status).toBe(403);
    expect(await refused(people.head, id, 'release')).toBe('PROMOTION_NOT_KEPT');
    expect(accepted(await act(people.promoter, id, 'keep'))).toMatchObject({ status: 'kept' });
    expect(await refused(people.promoter, id, 'release')).toBe('PROMOTION_FORBIDDEN');
    expect(accepted(await act(people.head, id, 'release'))).toMatchObject({ status: 'released' });
    expect((await offered()).status).toBe(404);
    await publishPolicy(database.dataSource.manager, { ...DEFAULT_POLICY, version: 2, portal: { shown: 1 } });
    const open = await offered();
    expect(open.headers.get('cache-control')).toBe('public, max-age=60');
    const { siteUnitId: _, contactUnitId: __, industry: ___, ...shown } = SHEET;
    expect(accepted(open).rows).toEqual([
      {
        ...shown,
        id,
        industry: { zh: '现代农业', en: 'modern agriculture' },
        site: '经开区',
        contact: '市投资促进局',
        releasedAt: expect.any(String),
      },
    ]);
    // No more than the policy lets them read, the newest first.
    const other = accepted(await post(people.promoter, '', { ...SHEET, name: '茶叶精深加工' })).id;
    accepted(await act(people.promoter, other, 'keep'));
    accepted(await act(people.head, other, 'release'));
    expect(accepted(await offered()).rows.map(({ name }) => name)).toEqual(['茶叶精深加工']);
    accepted(await act(people.promoter, other, 'unrelease', { reason: '信息有误' }));
    expect(accepted(await offered()).rows.map(({ name }) => name)).toEqual([SHEET.name]);
    expect(await refused(people.promoter, other, 'unrelease', { reason: '信息有误' })).toBe('PROMOTION_NOT_RELEASED');
    expect(await refused(people.promoter, id, 'revise', { ...SHEET, landMu: '81', reason: '更正' })).toBe(
      'PROMOTION_RELEASED',
    );
    accepted(await act(people.promoter, other, 'withdraw', { reason: '不再推介' }));
    expect(await refused(people.promoter, other, 'keep')).toBe('PROMOTION_OVER');
  });

  it('lets nobody release what they had a hand in, and finds a sheet in either script', async () => {
    const own = accepted(await post(people.head, '', { ...SHEET, name: '半導體封測項目' })).id;
    accepted(await act(people.head, own, 'keep'));
    expect(await refused(people.head, own, 'release')).toBe('PROMOTION_OWN_WORK');
    expect(await page(own, people.head)).toMatchObject({ may: { keep: true, release: false } });
    const found = accepted(await people.stranger.get<{ total: number }>('/api/promotions', { text: '半导体' }));
    expect(found.total).toBe(1);
    expect(accepted(await people.stranger.get<{ total: number }>('/api/promotions', { promotion: 'kept' })).total).toBe(
      1,
    );
  });

  it('becomes one lead and no second one, wherever the carrying breaks off, and each knows the other', async () => {
    const key = randomUUID();
    const body = {
      introducingUnitId: 'promotion-bureau',
      followerId: 'promoter',
      investor: { name: '某饲料集团', country: 'CN' },
    };
    const first = accepted(await act(people.promoter, id, 'turn-into-lead', body, key));
    expect(accepted(await act(people.promoter, id, 'turn-into-lead', body, key))).toEqual({ ...first, repeated: true });
    expect(await refused(people.promoter, id, 'turn-into-lead', body)).toBe('PROMOTION_OVER');
    expect(accepted(await offered()).rows).toEqual([]);
    const told = await page(id);
    expect(told).toMatchObject({ promotion: { status: 'lead', lead: { by: 'promoter' } }, lead: null });
    const [reaction] = await pending();
    // Killed after the project was made and before that was noted; two carriers at once; and once more.
    expect(await carry.giveCommand(reaction?.id ?? '')).toBeNull();
    await Promise.all([carry.giveCommand(reaction?.id ?? ''), carry.giveCommand(reaction?.id ?? '')]);
    await carry.settleReaction(reaction?.id ?? '', null);
    const [made, ...more] = await projects();
    expect([made?.promotion, more]).toEqual([id, []]);
    expect((await page(id)).lead).toEqual({ id: made?.id, name: SHEET.name });
    // Whoever does not see the project is not told which it is.
    expect(await page(id, people.stranger)).toMatchObject({ promotion: { status: 'lead' }, lead: null });
    const project = accepted(await people.promoter.get(`/api/projects/${made?.id ?? ''}`));
    expect(project).toMatchObject({
      project: {
        promotionId: id,
        landingUnitId: 'park',
        followerId: 'promoter',
        money: SHEET.money,
        investor: { name: '某饲料集团' },
      },
    });
  });

  it('is in the library again where no lead could come of it, and says why', async () => {
    const sheet = accepted(await post(people.promoter, '', { ...SHEET, name: '康养小镇' })).id;
    accepted(await act(people.promoter, sheet, 'keep'));
    const body = { introducingUnitId: 'promotion-bureau', followerId: 'nobody' };
    accepted(await act(people.promoter, sheet, 'turn-into-lead', body));
    const [reaction] = await pending();
    const code = await carry.giveCommand(reaction?.id ?? '');
    expect(code).toBe('PERSON_UNKNOWN');
    await carry.tellRefusal(reaction?.id ?? '', code ?? '');
    await carry.settleReaction(reaction?.id ?? '', code);
    expect(await page(sheet)).toMatchObject({
      promotion: { status: 'kept', lead: null, leadRefused: { code } },
      lead: null,
    });
    expect(await projects()).toHaveLength(1);
  });
});
