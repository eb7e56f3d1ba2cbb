import { SIGN_KINDS, type SignKind, SIGN_WORDS } from './aftercare';
import type { SheetKind } from './ledger';
import { amount, column, currency, type SheetColumn, type Told } from './sheet-column';

const needed = true;
const DAY: Told = ['日期，如 2026-03-18 或 2026年3月18日', 'a day, e.g. 2026-03-18'];
const UNIT: Told = ['单位名称或编码', 'name or id of a unit'];
const UP_TO_120: Told = ['不超过 120 字', 'at most 120 characters'];
const INDUSTRY: Told = ['行业名称', 'name of the industry'];
/** A project that stands already. */
const PROJECT = column(
  'project',
  ['项目', 'Project'],
  ['项目名称、台账编号或系统编号', 'name of the project, its number in the ledger, or its id'],
  {
    needed,
    others: ['项目名称', '项目编号', '编号'],
  },
);
const CODE: Told = ['18 位；可留空', '18 signs; may be left empty'];

/** What other offices call a sign in their tables. */
const SIGN_OTHERS: Partial<Readonly<Record<SignKind, readonly string[]>>> = {
  'no-power': ['零用电', '用电为零', '未用电'],
  'no-statistics': ['未入统', '未报统', '统计未报'],
  'gates-closed': ['停产', '关门'],
  unreachable: ['失联'],
};

/** Every table that can be taken in, column by column, in the order of its template. */
export const SHEET_COLUMNS: Readonly<Record<SheetKind, readonly SheetColumn[]>> = {
  investors: [
    column('name', ['企业名称', 'Company'], ['企业全称', 'full name of the company'], {
      needed,
      others: ['客商名称', '单位名称', '公司名称', '企业', 'Name'],
    }),
    column(
      'code',
      ['统一社会信用代码', 'Credit code'],
      ['18 位，校验位须相符；境外企业留空', '18 signs whose check signs agree; none for a company abroad'],
      {
        others: ['信用代码', '社会信用代码', '税号'],
      },
    ),
    column('country', ['国别', 'Country'], ['两位代码，默认 CN', 'two letters, CN unless said'], { others: ['国家'] }),
    column('group', ['所属集团', 'Group'], UP_TO_120, { others: ['集团'] }),
    column(
      'parent',
      ['上级企业', 'Parent company'],
      ['库中企业的名称或信用代码', 'name or credit code of a company of the library'],
      {
        others: ['母公司', '上级公司'],
      },
    ),
    column(
      'contact',
      ['联系人', 'Contact'],
      ['姓名；一家多位联系人就写多行', 'a name; several of one company in several rows'],
      {
        others: ['联系人姓名', '企业联系人'],
      },
    ),
    column('post', ['职务', 'Post'], ['联系人的职务', 'post of the contact']),
    column('telephone', ['联系电话', 'Telephone'], ['联系人的电话', 'of the contact'], {
      others: ['电话', '手机', '联系方式'],
    }),
    column('mail', ['邮箱', 'Mail'], ['联系人的邮箱', 'of the contact'], { others: ['电子邮箱', 'Email'] }),
  ],
  promotions: [
    column('name', ['项目名称', 'Project'], UP_TO_120, { needed, others: ['名称', 'Name'] }),
    column('nameEn', ['英文名称', 'Name in English'], ['可留空', 'may be left empty']),
    column('summary', ['项目简介', 'Summary'], ['不超过 2000 字', 'at most 2,000 characters'], {
      needed,
      others: ['简介', '项目内容'],
    }),
    column('industry', ['行业', 'Industry'], INDUSTRY, { needed, others: ['产业', '所属行业'] }),
    column('site', ['落户地', 'Site'], UNIT, { needed, others: ['选址', '落地单位'] }),
    column('contact', ['联系单位', 'Contact unit'], UNIT, { needed, others: ['责任单位'] }),
    amount('amount', ['总投资（万元）', 'Investment (CNY 10,000)']),
    currency,
    column('land', ['用地（亩）', 'Land (mu)'], ['数字，最多两位小数', 'a number, two decimals at most'], {
      others: ['用地面积（亩）', '用地'],
    }),
    column(
      'mode',
      ['合作方式', 'Mode'],
      ['独资、合资、合作、方式不限；默认方式不限', 'sole, joint, cooperation, open; open unless said'],
      {
        choices: {
          sole: ['独资', 'wholly owned'],
          joint: ['合资', 'joint venture'],
          cooperation: ['合作', 'cooperation by contract'],
          open: ['方式不限', 'open to proposals', '不限'],
        },
      },
    ),
  ],
  leads: [
    column('name', ['项目名称', 'Project'], UP_TO_120, { needed, others: ['线索名称', '名称', 'Name'] }),
    column(
      'code',
      ['信用代码', 'Credit code'],
      ['投资企业在客商库中的信用代码；可留空', 'of the investor in the library; may be left empty'],
      {
        others: ['统一社会信用代码', '社会信用代码'],
      },
    ),
    column(
      'investor',
      ['投资企业', 'Investor'],
      ['企业全称；在客商库中的自动关联', 'full name; linked where the library has it'],
      { others: ['企业名称', '客商'] },
    ),
    column('industry', ['行业', 'Industry'], INDUSTRY, { needed, others: ['产业', '所属行业'] }),
    column('introducing', ['引资单位', 'Introducing unit'], UNIT, { needed }),
    column('follower', ['跟进人', 'Follower'], ['姓名或编码；可留空', 'name or id of a person; may be left empty'], {
      others: ['联系人', '项目联系人'],
    }),
    amount('amount', ['总投资（万元）', 'Investment (CNY 10,000)']),
    currency,
    column('landing', ['落户地', 'Landing place'], UNIT),
    column('platform', ['来源平台', 'Platform'], ['活动或平台名称', 'name of the platform or activity'], {
      others: ['签约平台', '来源'],
    }),
    column('origin', ['内外资', 'Origin'], ['内资、外资', 'domestic, foreign'], {
      choices: { domestic: ['内资', 'domestic'], foreign: ['外资', 'foreign'] },
    }),
    column(
      'channel',
      ['线索来源', 'Source'],
      [
        '招商活动、中介和合作方、驻外联络处、自有渠道、企业来访；可留空',
        'event, partner or agency, liaison office, own contact, investor visit; may be left empty',
      ],
      {
        others: ['来源渠道'],
        choices: {
          event: ['招商活动', 'event', '活动'],
          partner: ['中介和合作方', 'partner or agency', '中介', '合作方'],
          'liaison-office': ['驻外联络处', 'liaison office', '联络处'],
          'own-contact': ['自有渠道', 'own contact'],
          'investor-visit': ['企业来访', 'investor visit', '来访'],
        },
      },
    ),
    column(
      'channelDetail',
      ['来源名称', 'Name of the source'],
      ['如展会名、合作方名；填了线索来源才可填', 'of the fair or the partner; only beside a source'],
    ),
  ],
  trips: [
    column(
      'group',
      ['招商组', 'Group'],
      ['产业招商组或驻外联络处的名称', 'name of a promotion group or liaison office'],
      { needed, others: ['联络处', '组别'] },
    ),
    column('direction', ['去向', 'Direction'], ['外出、来访；默认外出', 'out, in; out unless said'], {
      choices: { out: ['外出', 'out', '走访'], in: ['来访', 'in', '接待'] },
    }),
    column('purpose', ['事由', 'Purpose'], ['不超过 200 字', 'at most 200 characters'], {
      needed,
      others: ['活动内容', '主题'],
    }),
    column('places', ['地点', 'Places'], ['多个用顿号分开', 'several parted by commas'], {
      needed,
      others: ['目的地'],
    }),
    column('from', ['开始日期', 'From'], DAY, { needed, others: ['出发日期', '日期'] }),
    column('to', ['结束日期', 'To'], ['日期；当天往返可留空', 'a day; empty for a single one'], {
      others: ['返回日期'],
    }),
    column('members', ['人员', 'Members'], ['姓名，多个用顿号分开', 'names, parted by commas'], {
      needed,
      others: ['参加人员', '外出人员'],
    }),
    column(
      'company',
      ['会见企业', 'Company met'],
      [
        '一家一行；同一次外出的后面各行，前几列可留空',
        'one in each row; the rows of one trip may leave the columns before empty',
      ],
      {
        others: ['拜访企业', '对接企业'],
      },
    ),
    column('code', ['信用代码', 'Credit code'], CODE, { others: ['统一社会信用代码'] }),
    column('met', ['会见对象职务', 'Post met'], ['只写职务，不写姓名', 'a post, no name']),
    column('note', ['洽谈情况', 'Note'], ['不超过 1000 字', 'at most 1,000 characters'], { others: ['情况', '备注'] }),
    column(
      'interest',
      ['意向程度', 'Interest'],
      ['无意向、有意向、意向强烈；默认无意向', 'none, some, strong; none unless said'],
      {
        choices: {
          none: ['无意向', 'none', '无'],
          some: ['有意向', 'some', '有'],
          strong: ['意向强烈', 'strong', '强烈'],
        },
      },
    ),
  ],
  arrivals: [
    PROJECT,
    amount('amount', ['到位金额（万元）', 'Amount (CNY 10,000)'], { needed }),
    currency,
    column('date', ['到位日期', 'Date'], DAY, { needed, others: ['日期'] }),
    column(
      'proof',
      ['凭证种类', 'Proof'],
      ['票据、验资、固定资产投资入库', 'voucher, capital verification, fixed-asset entry'],
      {
        needed,
        others: ['凭证类型', '凭证'],
        choices: {
          voucher: ['票据', 'voucher', '银行进账单', '进账单'],
          'capital-verification': ['验资', 'capital verification', '验资报告'],
          'fixed-asset-entry': ['固定资产投资入库', 'fixed-asset entry', '固定资产入库', '固投入库'],
        },
      },
    ),
    column('proofNumber', ['凭证编号', 'Paper number'], UP_TO_120, { needed, others: ['凭证号', '票据号'] }),
    column(
      'source',
      ['资金来源', 'Source'],
      [
        '企业自有资金、股东出资、贷款、境外资金、财政资金、其他；可留空',
        'own capital, shareholder, loan, foreign, fiscal, other; may be left empty',
      ],
      {
        choices: {
          'own-capital': ['企业自有资金', 'own capital', '自有资金', '自筹'],
          shareholder: ['股东出资', 'shareholder'],
          loan: ['贷款', 'loan', '银行贷款'],
          foreign: ['境外资金', 'foreign'],
          fiscal: ['财政资金', 'fiscal'],
          other: ['其他', 'other'],
        },
      },
    ),
    column(
      'reason',
      ['理由', 'Reason'],
      [
        '日期早于项目登记、超出约定金额或凭证已用于其他项目时填写',
        'where the day is before the project, more than was agreed has arrived, or the paper stands on another project',
      ],
    ),
    column('note', ['说明', 'Note'], ['不超过 2000 字；可留空', 'at most 2,000 characters; may be left empty'], {
      others: ['备注'],
    }),
  ],
  signs: [
    PROJECT,
    column(
      'sign',
      ['预警信号', 'Sign'],
      [
        SIGN_KINDS.map((kind) => SIGN_WORDS[kind].zh.replaceAll('、', '或')).join('、'),
        SIGN_KINDS.map((kind) => SIGN_WORDS[kind].en).join(', '),
      ],
      {
        needed,
        others: ['信号', '预警类别', '异常情况'],
        choices: Object.fromEntries(
          SIGN_KINDS.map((kind) => [kind, [SIGN_WORDS[kind].zh, SIGN_WORDS[kind].en, ...(SIGN_OTHERS[kind] ?? [])]]),
        ),
      },
    ),
    column(
      'period',
      ['所属月份', 'Month'],
      ['如 2026-08 或 2026年8月；默认发现日期的月份', 'e.g. 2026-08; that of the day seen unless said'],
      {
        others: ['月份', '统计月份', '所属期'],
      },
    ),
    column('seenOn', ['发现日期', 'Seen on'], ['日期；默认导入当天', 'a day; that of taking it in unless said'], {
      others: ['日期'],
    }),
    column(
      'source',
      ['来源', 'Seen in'],
      [
        '水电气数据、统计报表、回访、走访、其他；默认统计报表',
        'utility figures, statistics, call, visit, other; statistics unless said',
      ],
      {
        others: ['数据来源'],
        choices: {
          utility: ['水电气数据', 'utility figures', '供电', '用电数据', '供电公司'],
          statistics: ['统计报表', 'statistics', '统计', '统计局'],
          call: ['回访', 'call'],
          visit: ['走访', 'visit'],
          other: ['其他', 'other'],
        },
      },
    ),
    column('words', ['情况', 'What was seen'], ['不超过 2000 字', 'at most 2,000 characters'], {
      needed,
      others: ['说明', '备注', '情况说明'],
    }),
  ],
};
