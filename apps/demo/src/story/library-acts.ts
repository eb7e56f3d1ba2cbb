import { answered } from '../client/problem';
import type { Act } from './act';
import { filled } from './paper';
import { OFFICER, type Scene } from './scene';

const PROMOTER = 'group-equipment-handler';
const BUREAU = 'promotion-bureau-head';
const FIRST = 180;
const THEN = 183;

/** 两库, once for the whole city: told where one project stands in for all. */
export const LIBRARY_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: FIRST, what: 'investors and projects on offer come into the libraries', play: fill },
    { day: THEN, what: 'two entries are merged, a contact is erased, a sheet is released', play: decide },
  ],
};

const key = (name: string) => ({ 'Idempotency-Key': `demo:library:${name}` });

/** Codes that nobody has: their check signs are right, their registrar gave out none of them. */
const COMPANIES = {
  huajin: { name: '苏州华锦电子有限公司', code: '91320505MA8DEMA119', group: '华锦', country: 'CN' },
  // The same one, written by an office that took the name from a card.
  huajinTwin: { name: '蘇州華錦電子（集團）股份有限公司', code: null, group: null, country: 'CN' },
  yunfan: { name: '深圳市云帆储能科技有限公司', code: '91440300MA8DEMA2XD', group: null, country: 'CN' },
  yunfanTwin: { name: '深圳市雲帆儲能科技有限責任公司', code: null, group: null, country: 'CN' },
  northwind: { name: 'Northwind Components Pte. Ltd.', code: null, group: 'Northwind', country: 'SG' },
} as const;
type Company = keyof typeof COMPANIES;

const SHEET = { nameEn: null, summaryEn: null, contactUnitId: 'promotion-bureau' } as const;
const SHEETS = {
  feed: {
    ...SHEET,
    name: '年产十万吨饲料项目',
    nameEn: 'Feed plant, 100,000 tonnes a year',
    summary: '标准厂房四万平方米可即租即用，原料在一百公里内就近供应。',
    summaryEn: 'Standard workshops of 40,000 square metres stand ready; raw materials come from within 100 km.',
    industry: '现代农业',
    siteUnitId: 'economic-zone',
    money: { amount: '30000', currency: 'CNY' },
    landMu: '80.5',
    mode: 'joint',
  },
  battery: {
    ...SHEET,
    name: '储能电池结构件项目',
    summary: '依托现有铝材企业，建设储能电池壳体和结构件生产线。',
    industry: '新能源',
    siteUnitId: 'hi-tech-park',
    money: { amount: '52000', currency: 'CNY' },
    landMu: '120',
    mode: 'sole',
  },
  tea: {
    ...SHEET,
    name: '茶叶精深加工项目',
    summary: '利用高山茶资源，开发茶多酚提取和速溶茶。',
    industry: '食品加工',
    siteUnitId: 'qingwu-county',
    money: null,
    landMu: null,
    mode: 'open',
  },
  wellness: {
    ...SHEET,
    name: '温泉康养小镇项目',
    summary: '温泉资源勘查未达预期，不再推介。',
    industry: '大健康',
    siteUnitId: 'qingwu-county',
    money: { amount: '90000', currency: 'CNY' },
    landMu: '300',
    mode: 'cooperation',
  },
} as const;
type Sheet = keyof typeof SHEETS;

interface Leaflet {
  readonly of: Sheet;
  /** In the key, which is read by machines. */
  readonly code: string;
  readonly name: string;
  readonly lines: readonly string[];
}
const LEAFLETS: readonly Leaflet[] = [
  {
    of: 'feed',
    code: 'feed-sheet',
    name: '饲料项目推介手册',
    lines: ['标准厂房四万平方米，可即租即用。', '原料在一百公里内就近供应。', '联系单位：市招商和投资促进局。'],
  },
  { of: 'feed', code: 'feed-site', name: '厂房平面说明', lines: ['一号至四号厂房，层高九米，单层一万平方米。'] },
  {
    of: 'battery',
    code: 'battery-sheet',
    name: '储能结构件项目推介手册',
    lines: ['园区现有铝材企业三家，可就近配套。'],
  },
];

/** Sent again, it gives the same entry. */
export async function company(scene: Scene, name: Company): Promise<string> {
  const client = await scene.as(name === 'huajinTwin' ? OFFICER : PROMOTER);
  const body = { ...COMPANIES[name], parentId: null };
  return answered(name, await client.POST('/api/investors', { params: { header: key(name) }, body })).id;
}

async function sheet(scene: Scene, name: Sheet): Promise<string> {
  const client = await scene.as(PROMOTER);
  return answered(name, await client.POST('/api/promotions', { params: { header: key(name) }, body: SHEETS[name] })).id;
}

async function fill(scene: Scene): Promise<void> {
  for (const name of Object.keys(COMPANIES) as Company[]) await company(scene, name);
  const client = await scene.as(PROMOTER);
  const id = await company(scene, 'huajin');
  for (const [no, name, post] of [
    ['1', '周敏之', '投资总监'],
    ['2', '林可', '投资经理'],
  ] as const) {
    const params = { path: { id }, header: key(`contact:${no}`) };
    const body = { name, post, telephone: '025-00000000', mail: null };
    answered(name, await client.POST('/api/investors/{id}/commands/add-contact', { params, body }));
  }
  for (const leaflet of LEAFLETS) await attach(scene, leaflet);
  for (const name of Object.keys(SHEETS) as Sheet[]) {
    const params = { path: { id: await sheet(scene, name) }, header: key(`keep:${name}`) };
    // One stays a draft.
    if (name !== 'tea') answered(name, await client.POST('/api/promotions/{id}/commands/keep', { params, body: {} }));
  }
}

/** 推介资料: files that go with a sheet, as they lie in a folder at a fair. */
async function attach(scene: Scene, { code, lines, name, of }: Leaflet): Promise<void> {
  const client = await scene.as(PROMOTER);
  const params = {
    path: { id: await sheet(scene, of) },
    query: { name: `${name}.pdf` },
    header: key(`leaflet:${code}`),
  };
  answered('leaflet', await client.POST('/api/promotions/{id}/leaflets', { params, ...filled([name, ...lines]) }));
}

async function decide(scene: Scene): Promise<void> {
  const head = await scene.as(BUREAU);
  const into = await company(scene, 'yunfan');
  const twin = { path: { id: await company(scene, 'yunfanTwin') }, header: key('merge') };
  const reason = '营业执照为同一家企业';
  answered('merge', await head.POST('/api/investors/{id}/commands/merge', { params: twin, body: { into, reason } }));
  const id = await company(scene, 'huajin');
  const { contacts } = answered('contacts', await head.GET('/api/investors/{id}', { params: { path: { id } } }));
  const contactId = contacts.at(-1)?.id ?? '';
  const erased = { params: { path: { id }, header: key('erase') }, body: { contactId, ground: 'left' as const } };
  answered('erasing', await head.POST('/api/investors/{id}/commands/erase-contact', erased));
  const feed = { path: { id: await sheet(scene, 'feed') }, header: key('release') };
  answered('release', await head.POST('/api/promotions/{id}/commands/release', { params: feed, body: {} }));
  const over = {
    params: { path: { id: await sheet(scene, 'wellness') }, header: key('withdraw') },
    body: { reason: '资源条件不成熟' },
  };
  answered('withdraw', await head.POST('/api/promotions/{id}/commands/withdraw', over));
}
