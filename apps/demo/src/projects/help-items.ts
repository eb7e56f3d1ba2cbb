import type { ExtensionSeed, Manner } from './project-seed';

/** An ad hoc matter on a project's checklist: subject, who is responsible, working days, and what becomes of it. */
export interface HelpItemSeed {
  readonly project: string;
  /** Working day on which it is put on the checklist and issued. */
  readonly day: number;
  readonly title: string;
  readonly unit: string;
  readonly limit: number;
  readonly manner: Manner;
  readonly investorConfirms?: boolean;
  /** Template items that have to wait for it. */
  readonly before?: readonly string[];
}

type More = Pick<HelpItemSeed, 'investorConfirms' | 'before'>;

const item = (
  project: string,
  day: number,
  title: string,
  unit: string,
  limit: number,
  manner: Manner = 'in-time',
  more: More = {},
): HelpItemSeed => ({ project, day, title, unit, limit, manner, ...more });

/** Building itself: acceptance cannot be asked for before it. */
const works = (project: string, day: number, title: string, unit: string, limit: number): HelpItemSeed =>
  item(project, day, title, unit, limit, 'in-time', { before: ['completion-acceptance'] });

/** The unit's time stops, or is asked to stop. */
const pause = (kind: string, on: number, days: number, granted = true): Manner => ({
  pause: { kind, on, days, granted },
});

/** The unit asks for more time before its limit. */
const extension = (on: number, days: number, stands: ExtensionSeed['stands']): Manner => ({
  extension: { on, days, stands },
});

/** Another unit is asked for its part. */
const co = (on: number, unit: string, kind: string, answered: boolean): Manner => ({
  co: { on, unit, kind, answered },
});

/** Registration, project filing, land, environment, funds, workshops, staff, subsidies: what projects stumble over. */
export const HELP_ITEMS: readonly HelpItemSeed[] = [
  item('chassis', 9, '企业名称预登记与注册地址协调', 'market-bureau', 3),
  item('chassis', 42, '用地预审组卷指导', 'land-bureau', 5, { late: 2 }),
  works('chassis', 81, '联合厂房建设与设备进场', 'economic-zone', 105),
  item('chassis', 159, '设备购置补助申报', 'finance-bureau', 10, 'returned'),
  item('tea-drink', 60, '固定资产贷款政策性担保对接', 'finance-bureau', 10, { late: 4 }),
  works('tea-drink', 84, '标准化厂房改造与产线安装', 'qingwu-county', 95),
  item('tea-drink', 150, '食品生产许可辅导', 'market-bureau', 10),
  item('connector', 48, '环境容量指标核算', 'ecology-bureau', 10, { late: 6 }),
  works('connector', 93, '洁净车间建设与设备调试', 'hi-tech-park', 100),
  item('precast', 51, '地块平整与标高确认', 'economic-zone', 10),
  works('precast', 99, '构件厂房与堆场建设', 'economic-zone', 100),
  item('precast', 108, '砂石运输道路加固', 'transport-bureau', 12, { late: 2 }),
  item('drive-shell', 72, '新增用地指标追加', 'land-bureau', 10, { late: 1 }),
  works('drive-shell', 120, '压铸车间建设', 'economic-zone', 140),
  item('drive-shell', 224, '厂房消防验收衔接', 'housing-bureau', 10, 'open'),
  works('optical', 132, '净化厂房装修与设备搬入', 'hi-tech-park', 128),
  item('optical', 141, '厂区双回路供电', 'utilities-centre', 20),
  item('optical', 220, '贷款续接过桥资金协调', 'finance-bureau', 6, 'open'),
  item('tea-park', 96, '旅游配套用地规划调整', 'land-bureau', 15, { late: 3 }),
  works('tea-park', 147, '游客中心与体验工坊建设', 'qingwu-county', 112),
  item('tea-park', 228, '景区道路接驳', 'transport-bureau', 14, 'unsigned'),
  works('wall-panel', 162, '生产线土建与安装', 'economic-zone', 98),
  item('wall-panel', 234, '原料堆场环保整改', 'ecology-bureau', 8, extension(240, 4, 'to-decide')),
  item('cold-chain', 132, '生产用水增容', 'utilities-centre', 10),
  works('cold-chain', 183, '冷库主体与制冷系统建设', 'meidu-county', 78),
  item('cold-chain', 192, '开办运营补贴申领', 'finance-bureau', 12, 'refused', { investorConfirms: true }),
  item('solar-frame', 162, '产品出口资质办理', 'market-bureau', 10, 'open'),
  works('solar-frame', 213, '租用标准化厂房改造', 'economic-zone', 45),
  item('solar-frame', 220, '分布式并网接入方案批复', 'utilities-centre', 10, extension(228, 5, 'refused')),
  item('sensor', 153, '规划条件核提', 'land-bureau', 10),
  item('reagent', 201, '医疗器械生产备案辅导', 'market-bureau', 10),
  item('reagent', 204, '危险废物处置去向落实', 'ecology-bureau', 12, { late: 1 }),
  // What the province decides is not the bureau's time.
  item('resort', 174, '度假区用地指标落实', 'land-bureau', 18, pause('higher-approval', 180, 9)),
  item('anode', 210, '能耗指标平衡', 'reform-commission', 15),
  item('anode', 222, '环境容量替代方案', 'ecology-bureau', 10, 'open'),
  // A county's project whose matter lies with another county.
  item('herbs', 216, '药材初加工基地跨县联建对接', 'qingwu-county', 12),
  item('anode', 213, '节能报告补正', 'reform-commission', 8, pause('papers', 216, 4)),
  item('optical', 224, '洁净厂房消防设计专家评审', 'housing-bureau', 8, pause('expert-review', 228, 18)),
  // The company is asked for papers, and its contact signs in.
  item('drive-shell', 232, '新厂房不动产登记', 'land-bureau', 8, pause('papers', 236, 9)),
  item('furniture', 234, '进口木材检疫结果确认', 'market-bureau', 8, pause('inspection', 240, 6, false)),
  item('castings', 222, '老旧厂房拆除许可', 'housing-bureau', 8, extension(228, 4, 'granted')),
  item('furniture', 228, '木材加工消防审批指导', 'housing-bureau', 8),
  item('furniture', 230, '进口设备减免税确认', 'commerce-bureau', 10, 'unsigned'),
  item('fibre', 195, '政府股权投资比例论证', 'finance-bureau', 12),
  item('computing', 216, '机房用电容量核定', 'utilities-centre', 10, co(218, 'reform-commission', 'opinion', true)),
  item('computing', 230, '骨干光缆接入', 'industry-bureau', 10, 'unsigned'),
  item('pet-food', 234, '标准化厂房租赁与租金补贴洽谈', 'qingwu-county', 8, co(240, 'land-bureau', 'opinion', false)),
  // Nobody has replied in time: what is signed together is not passed over in silence.
  item('hydrogen', 230, '制氢加氢用地选址论证', 'land-bureau', 12, co(236, 'ecology-bureau', 'countersign', false)),
  item('packaging', 232, '外商投资信息报告指导', 'market-bureau', 5),
  item('headquarters', 236, '总部企业认定与办公用房补贴', 'dongcheng-district', 10, 'unsigned'),
  item('robot', 226, '样机试用单位对接', 'hi-tech-park', 10),
  // What lies on the desks of those who sign in first: late, nearly due, new, and waiting for the investor.
  item('furniture', 230, '林地占用手续协调', 'land-bureau', 8, 'open'),
  item('reagent', 232, '实验楼规划指标调整', 'land-bureau', 10, extension(240, 3, 'to-sign')),
  item('drive-shell', 240, '厂区红线界址复核', 'land-bureau', 3, 'unsigned'),
  item('hydrogen', 240, '仓储用地规划条件出具', 'land-bureau', 5, 'unsigned'),
  item('robot', 236, '样机应用场景对接会', 'group-equipment', 6, 'open'),
  item('chassis', 240, '上游配套企业名单报送', 'group-equipment', 5, 'unsigned'),
  item('drive-shell', 228, '员工宿舍与公租房申请', 'economic-zone', 6, 'asked', { investorConfirms: true }),
];
