import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Promotion } from '@bangban/contract';
import { FileTeller } from '../../testing/file-teller.spec-support';
import { attachingLeafletRefused, standingLeaflets } from './leaflets';
import { PROMOTION_FILE } from './promotion.decider';
import type { PromotionFact, PromotionInput } from './promotion.facts';

const SHEET = {
  name: '年产十万吨饲料项目',
  nameEn: null,
  summary: '配套园区标准厂房',
  summaryEn: null,
  industry: '现代农业',
  siteUnitId: 'park',
  contactUnitId: 'promotion-bureau',
  money: null,
  landMu: null,
  mode: 'open',
} as const;
const WHY = { reason: '内容有误' };

let teller: FileTeller<Promotion, PromotionInput, PromotionFact>;
const does = (who: string, name: PromotionInput['name'], payload: object = {}): string =>
  teller.does(who, { name, payload } as PromotionInput);
const attach = (no: number, who = 'promoter'): string =>
  does(who, 'AttachLeaflet', { name: `第${no}份.pdf`, mediaType: 'application/pdf', size: 10, sha256: `hash-${no}` });
const standing = (): readonly string[] => standingLeaflets(teller.state ?? {}).map(({ name }) => name);
const remove = (at: number, who = 'promoter'): string =>
  does(who, 'RemoveLeaflet', { leafletId: standingLeaflets(teller.state ?? {})[at]?.id ?? 'none', ...WHY });

beforeEach(() => {
  teller = new FileTeller(PROMOTION_FILE);
  does('promoter', 'DraftPromotion', SHEET);
});

describe('leaflets of a sheet', () => {
  it('are attached by whoever may revise it, and by nobody else', () => {
    expect([attach(1, 'land-head'), attach(1), standing()]).toEqual(['PROMOTION_FORBIDDEN', 'draft', ['第1份.pdf']]);
    expect([remove(0, 'land-head'), attach(1)]).toEqual(['PROMOTION_FORBIDDEN', 'PROMOTION_LEAFLET_TWICE']);
  });

  it('are as much the work of hands as the sheet: whoever attached one does not release it', () => {
    does('promoter', 'KeepPromotion');
    expect(attach(1, 'bureau-head')).toBe('kept');
    expect(does('bureau-head', 'ReleasePromotion')).toBe('PROMOTION_OWN_WORK');
  });

  it('come to nothing that everybody reads already, but can be taken from it at once', () => {
    attach(1);
    does('promoter', 'KeepPromotion');
    expect([does('bureau-head', 'ReleasePromotion'), attach(2), standing()]).toEqual([
      ...['released', 'PROMOTION_RELEASED'],
      ['第1份.pdf'],
    ]);
    expect([remove(0), standing(), remove(0)]).toEqual(['released', [], 'PROMOTION_LEAFLET_UNKNOWN']);
    expect(teller.state?.leaflets).toMatchObject([{ name: '第1份.pdf', removed: { by: 'promoter', ...WHY } }]);
  });

  it('stay as they are once it is withdrawn', () => {
    attach(1);
    does('promoter', 'WithdrawPromotion', WHY);
    expect([attach(2), remove(0), standing()]).toEqual(['PROMOTION_OVER', 'PROMOTION_OVER', ['第1份.pdf']]);
  });

  it('are ten at once, and of those that were removed the last twenty are told', () => {
    for (let no = 0; no < 25; no += 1) {
      attach(no);
      remove(0);
    }
    for (let no = 25; no < 35; no += 1) expect(attach(no)).toBe('draft');
    const state = teller.state;
    expect([attach(35), state && attachingLeafletRefused(state)?.details]).toEqual([
      'PROMOTION_LEAFLETS',
      { most: 10 },
    ]);
    expect(state?.leaflets?.map(({ name }) => name)).toEqual(
      Array.from({ length: 30 }, (_, at) => `第${at + 5}份.pdf`),
    );
  });
});
