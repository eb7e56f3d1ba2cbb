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
    readonly leaflets: readonly { readonly id: string; readonly name: string }[];
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
        leaflets: [],
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

  describe('the files of a sheet', () => {
    const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';
    const PLACE = '/api/offered-projects';
    let sheet = '';
    const attach = <T = Given>(by: Http, content: string, name: string, key: string = randomUUID()) =>
      by.send<T>(`/api/promotions/${sheet}/leaflets`, {
        method: 'POST',
        query: { name },
        headers: { 'idempotency-key': key, 'content-type': 'application/octet-stream' },
        body: content,
      });
    const leaflets = async () => (await page(sheet)).promotion.leaflets;
    const fetched = (path: string) => fetch(new URL(path, api.address));

    it('come with it, each once, from whoever may revise it, and of a kind that is taken', async () => {
      sheet = accepted(await post(people.promoter, '', { ...SHEET, name: '储能电池配套园' })).id;
      const key = randomUUID();
      expect(accepted(await attach(people.promoter, PDF, '宣传册.pdf', key)).repeated).toBe(false);
      expect(accepted(await attach(people.promoter, PDF, '宣传册.pdf', key)).repeated).toBe(true);
      const codes = [
        await attach<ProblemBody>(people.promoter, PDF, '宣传册.pdf'),
        await attach<ProblemBody>(people.stranger, PDF, '宣传册.pdf'),
        await attach<ProblemBody>(people.promoter, '<!DOCTYPE html><script>alert(1)</script>', '说明.txt'),
        await attach<ProblemBody>(people.promoter, `%PDF-1.7\n${'x'.repeat(20 * 1024 * 1024)}`, '大册.pdf'),
      ].map(({ body, status }) => [status, body.code]);
      expect(codes).toEqual([
        [409, 'PROMOTION_LEAFLET_TWICE'],
        [403, 'PROMOTION_FORBIDDEN'],
        [415, 'FILE_TYPE'],
        [413, 'BODY_TOO_LARGE'],
      ]);
      expect((await people.contact.get(`/api/promotions/${sheet}/leaflets/${sheet}`)).status).toBe(403);
      expect(await leaflets()).toMatchObject([{ name: '宣传册.pdf', by: 'promoter', removed: null }]);
    });

    it('are downloaded by everybody while the page shows their sheet, as files and never as pages', async () => {
      const [leaflet] = await leaflets();
      const own = `/api/promotions/${sheet}/leaflets/${leaflet?.id ?? ''}`;
      const open = `${PLACE}/${sheet}/leaflets/${leaflet?.id ?? ''}`;
      expect((await fetched(own)).status).toBe(401);
      expect((await people.stranger.get(own)).status).toBe(200);
      expect((await fetched(open)).status).toBe(404);
      accepted(await act(people.promoter, sheet, 'keep'));
      expect((await fetched(open)).status).toBe(404);
      accepted(await act(people.head, sheet, 'release'));
      const answer = await fetched(open);
      expect([answer.status, await answer.text()]).toEqual([200, PDF]);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('宣传册.pdf')}`,
        'content-length': `${PDF.length}`,
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect((await fetched(`${open}?inline=true`)).headers.get('content-disposition')).toMatch(/^attachment/);
      expect(accepted(await offered()).rows).toMatchObject([
        {
          id: sheet,
          leaflets: [{ id: leaflet?.id, name: '宣传册.pdf', mediaType: 'application/pdf', size: PDF.length }],
        },
      ]);
      expect(JSON.stringify(accepted(await offered()))).not.toMatch(/promoter|sha256/);
      // Not of another sheet, though everybody reads that one too; nothing comes to what is shown.
      expect((await fetched(`${PLACE}/${id}/leaflets/${leaflet?.id ?? ''}`)).status).toBe(404);
      expect((await attach<ProblemBody>(people.promoter, '%PDF-1.7 2', '二.pdf')).body.code).toBe('PROMOTION_RELEASED');
    });

    it('go at once: taken off, removed, withdrawn, or the page closed', async () => {
      const [leaflet] = await leaflets();
      const open = `${PLACE}/${sheet}/leaflets/${leaflet?.id ?? ''}`;
      const status = async (): Promise<number> => (await fetched(open)).status;
      accepted(await act(people.promoter, sheet, 'unrelease', { reason: '补充资料' }));
      expect(await status()).toBe(404);
      accepted(await attach(people.promoter, '%PDF-1.7 2', '二.pdf'));
      accepted(await act(people.head, sheet, 'release'));
      expect(await status()).toBe(200);
      const removal = { leafletId: leaflet?.id ?? '', reason: '数字有误' };
      expect(await refused(people.stranger, sheet, 'remove-leaflet', removal)).toBe('PROMOTION_FORBIDDEN');
      accepted(await act(people.promoter, sheet, 'remove-leaflet', removal));
      expect([await status(), await refused(people.promoter, sheet, 'remove-leaflet', removal)]).toEqual([
        ...[404, 'PROMOTION_LEAFLET_UNKNOWN'],
      ]);
      expect((await people.promoter.get(`/api/promotions/${sheet}/leaflets/${removal.leafletId}`)).status).toBe(404);
      const [first, second] = await leaflets();
      expect(first).toMatchObject({ name: '宣传册.pdf', removed: { by: 'promoter', reason: '数字有误' } });
      const other = `${PLACE}/${sheet}/leaflets/${second?.id ?? ''}`;
      expect((await fetched(other)).status).toBe(200);
      await publishPolicy(database.dataSource.manager, { ...DEFAULT_POLICY, version: 3, portal: { shown: 0 } });
      expect((await fetched(other)).status).toBe(404);
      await publishPolicy(database.dataSource.manager, { ...DEFAULT_POLICY, version: 4, portal: { shown: 1 } });
      expect((await fetched(other)).status).toBe(200);
      accepted(await act(people.promoter, sheet, 'withdraw', { reason: '不再推介' }));
      expect((await fetched(other)).status).toBe(404);
    });
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
