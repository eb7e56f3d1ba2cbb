import type { ProjectSeed } from './project-seed';

const PRODUCING: readonly ProjectSeed[] = [
  {
    ...{
      key: 'chassis',
      name: '轻量化底盘零部件生产项目',
      investor: 'hengyue',
      amount: 52_000,
      industry: '汽车零部件',
    },
    ...{ landing: 'economic-zone', introducedBy: 'group-equipment', leader: 'leader-1', department: 'industry-bureau' },
    ...{ level: 'province', platform: '装备产业推介会' },
    stages: [
      ['lead', 0],
      ['intent', 6],
      ['signing', 33],
      ['commencement', 81],
      ['production', 210],
    ],
  },
  {
    ...{ key: 'tea-drink', name: '高山茶饮精深加工项目', investor: 'yuntai', amount: 12_600, industry: '食品加工' },
    ...{ landing: 'qingwu-county', introducedBy: 'group-food-medicine', leader: 'leader-2' },
    ...{ level: 'county', platform: '茶产业博览会' },
    stages: [
      ['lead', 0],
      ['intent', 9],
      ['signing', 36],
      ['commencement', 84],
      ['production', 201],
    ],
  },
  {
    ...{ key: 'connector', name: '精密连接器制造项目', investor: 'zhilian', amount: 28_000, industry: '电子信息' },
    ...{ landing: 'hi-tech-park', introducedBy: 'group-electronics', leader: 'leader-3', level: 'city' },
    stages: [
      ['lead', 3],
      ['intent', 12],
      ['signing', 42],
      ['commencement', 93],
      ['production', 216],
    ],
    manners: { 'policy-delivery': { late: 1 }, 'expansion-needs': 'open' },
  },
  {
    ...{ key: 'precast', name: '装配式建筑构件基地项目', investor: 'panzhu', amount: 31_500, industry: '新型建材' },
    ...{ landing: 'economic-zone', introducedBy: 'group-materials', leader: 'leader-4', level: 'city' },
    stages: [
      ['lead', 6],
      ['intent', 15],
      ['signing', 45],
      ['commencement', 99],
      ['production', 222],
    ],
    manners: { 'policy-delivery': 'open', 'statistics-entry': 'open' },
  },
];

const BUILDING: readonly ProjectSeed[] = [
  {
    ...{ key: 'drive-shell', name: '电驱动壳体生产项目', investor: 'hengyue', amount: 38_000, industry: '汽车零部件' },
    ...{ landing: 'economic-zone', introducedBy: 'group-equipment', leader: 'leader-1', level: 'province' },
    stages: [
      ['lead', 24],
      ['intent', 36],
      ['signing', 66],
      ['commencement', 120],
    ],
    manners: { 'site-problems': { late: 2 } },
  },
  {
    ...{ key: 'optical', name: '光通信模块封装项目', investor: 'zhilian', amount: 45_000, industry: '电子信息' },
    ...{ landing: 'hi-tech-park', introducedBy: 'liaison-east', leader: 'leader-5', level: 'province' },
    stages: [
      ['lead', 30],
      ['intent', 42],
      ['signing', 75],
      ['commencement', 132],
    ],
    manners: { 'financing-match': 'refused' },
  },
  {
    ...{ key: 'tea-park', name: '茶旅融合产业园项目', investor: 'yuntai', amount: 22_000, industry: '文化旅游' },
    ...{ landing: 'qingwu-county', introducedBy: 'group-culture', leader: 'leader-6', platform: '投资环境说明会' },
    stages: [
      ['lead', 45],
      ['intent', 57],
      ['signing', 90],
      ['commencement', 147],
    ],
  },
  {
    ...{ key: 'wall-panel', name: '轻质墙板生产线项目', investor: 'panzhu', amount: 9_800, industry: '新型建材' },
    ...{ landing: 'economic-zone', introducedBy: 'liaison-centre', leader: 'leader-4', level: 'county' },
    stages: [
      ['lead', 57],
      ['intent', 69],
      ['signing', 105],
      ['commencement', 162],
    ],
  },
  {
    ...{
      key: 'cold-chain',
      name: '农产品冷链物流中心项目',
      investor: 'hengxian',
      amount: 26_800,
      industry: '现代物流',
    },
    ...{ landing: 'meidu-county', introducedBy: 'group-agriculture', leader: 'leader-7', level: 'city' },
    stages: [
      ['lead', 75],
      ['intent', 90],
      ['signing', 126],
      ['commencement', 183],
    ],
    manners: { 'labour-recruitment': { late: 4 } },
  },
  {
    ...{ key: 'solar-frame', name: '光伏支架及配套项目', investor: 'guangyao', amount: 17_500, industry: '新能源' },
    ...{ landing: 'economic-zone', introducedBy: 'group-energy', leader: 'leader-1', level: 'city' },
    stages: [
      ['lead', 108],
      ['intent', 120],
      ['signing', 156],
      ['commencement', 213],
    ],
  },
];

const SIGNED: readonly ProjectSeed[] = [
  {
    ...{ key: 'sensor', name: '智能传感器产业化项目', investor: 'ganwei', amount: 18_000, industry: '电子信息' },
    ...{ landing: 'hi-tech-park', introducedBy: 'liaison-south', leader: 'leader-1', level: 'city' },
    stages: [
      ['lead', 105],
      ['intent', 117],
      ['signing', 150],
    ],
    manners: { 'land-pre-review': { late: 40 } },
    behindPlan: true,
  },
  {
    ...{ key: 'reagent', name: '体外诊断试剂项目', investor: 'kangpu', amount: 16_500, industry: '大健康' },
    ...{ landing: 'hi-tech-park', introducedBy: 'group-health', leader: 'leader-2', level: 'city' },
    stages: [
      ['lead', 156],
      ['intent', 168],
      ['signing', 198],
    ],
  },
  {
    ...{ key: 'resort', name: '山地康养度假区项目', investor: 'qiyun', amount: 86_000, industry: '文化旅游' },
    ...{ landing: 'qingwu-county', introducedBy: 'group-culture', leader: 'leader-3', level: 'province' },
    stages: [
      ['lead', 126],
      ['intent', 141],
      ['signing', 171],
    ],
    shelvedOn: 189,
  },
  {
    ...{ key: 'anode', name: '锂电池负极材料项目', investor: 'tanfeng', amount: 120_000, industry: '新能源' },
    ...{ landing: 'economic-zone', introducedBy: 'group-energy', leader: 'leader-5', level: 'province' },
    stages: [
      ['lead', 162],
      ['intent', 174],
      ['signing', 207],
    ],
    manners: { 'environmental-form': { late: 3 } },
  },
  {
    ...{ key: 'herbs', name: '中药饮片与植物提取项目', investor: 'baicao', amount: 14_000, industry: '医药' },
    ...{ landing: 'meidu-county', introducedBy: 'group-food-medicine', leader: 'leader-6', level: 'county' },
    stages: [
      ['lead', 171],
      ['intent', 186],
      ['signing', 213],
    ],
  },
  {
    ...{ key: 'castings', name: '精密铸件绿色工厂项目', investor: 'zhuxin', amount: 23_000, industry: '装备制造' },
    ...{ landing: 'economic-zone', introducedBy: 'liaison-north', leader: 'leader-7', level: 'city' },
    stages: [
      ['lead', 177],
      ['intent', 192],
      ['signing', 218],
    ],
  },
  {
    ...{ key: 'furniture', name: '定制家居智能工厂项目', investor: 'muyan', amount: 35_000, industry: '轻工' },
    ...{ landing: 'meidu-county', introducedBy: 'liaison-southwest', leader: 'leader-4', level: 'city' },
    stages: [
      ['lead', 186],
      ['intent', 201],
      ['signing', 226],
    ],
  },
];

const INTENDED: readonly ProjectSeed[] = [
  {
    ...{ key: 'fibre', name: '高性能纤维复合材料项目', investor: 'xianke', amount: 64_000, industry: '新材料' },
    ...{ landing: 'hi-tech-park', introducedBy: 'liaison-northeast', leader: 'leader-1', level: 'province' },
    stages: [
      ['lead', 150],
      ['intent', 165],
      ['signing', 192],
      ['intent', 207],
    ],
  },
  {
    ...{ key: 'computing', name: '区域算力服务中心项目', investor: 'yunshu', amount: 48_000, industry: '信息服务' },
    ...{ landing: 'hi-tech-park', introducedBy: 'group-services', leader: 'leader-3', level: 'city' },
    stages: [
      ['lead', 201],
      ['intent', 213],
    ],
  },
  {
    ...{ key: 'pet-food', name: '宠物食品生产项目', investor: 'menghe', amount: 11_000, industry: '食品加工' },
    ...{ landing: 'qingwu-county', introducedBy: 'group-agriculture', leader: 'leader-6' },
    stages: [
      ['lead', 207],
      ['intent', 222],
    ],
    silentFrom: 228,
  },
  {
    ...{ key: 'hydrogen', name: '氢能装备研发制造项目', investor: 'qingtu', amount: 75_000, industry: '新能源' },
    ...{ landing: 'economic-zone', introducedBy: 'group-energy', leader: 'leader-5', level: 'province' },
    stages: [
      ['lead', 213],
      ['intent', 226],
    ],
    manners: { 'project-review': 'open' },
  },
  {
    ...{
      key: 'packaging',
      name: '环保包装材料项目',
      investor: 'lumen',
      amount: 1_800,
      currency: 'USD',
      industry: '轻工',
    },
    ...{ landing: 'meidu-county', introducedBy: 'liaison-overseas', leader: 'leader-7', level: 'city' },
    stages: [
      ['lead', 216],
      ['intent', 230],
    ],
  },
  {
    ...{
      key: 'headquarters',
      name: '区域总部及结算中心项目',
      investor: 'huilan',
      amount: 20_000,
      industry: '总部经济',
    },
    ...{ landing: 'dongcheng-district', introducedBy: 'group-services', leader: 'leader-2', level: 'city' },
    stages: [
      ['lead', 224],
      ['intent', 234],
    ],
  },
];

const LEADS: readonly ProjectSeed[] = [
  {
    ...{ key: 'robot', name: '协作机器人集成应用项目', investor: 'xiezuo', amount: 15_000, industry: '装备制造' },
    ...{ landing: 'hi-tech-park', introducedBy: 'group-equipment', leader: 'leader-1' },
    stages: [['lead', 222]],
    silentFrom: 226,
  },
  {
    ...{ key: 'seeds', name: '现代种业育繁推项目', investor: 'suihe', amount: 8_600, industry: '现代农业' },
    ...{ landing: 'meidu-county', introducedBy: 'group-agriculture', leader: null },
    stages: [['lead', 228]],
    judgedOn: 232,
  },
  {
    ...{ key: 'rehab', name: '康复辅具生产项目', investor: 'buxing', amount: 7_200, industry: '大健康' },
    ...{ landing: 'hi-tech-park', introducedBy: 'group-health', leader: 'leader-6' },
    stages: [['lead', 232]],
  },
  {
    ...{ key: 'drones', name: '无人机试验与组装基地项目', investor: 'yunji', amount: 30_000, industry: '低空经济' },
    ...{ landing: 'qingwu-county', introducedBy: 'liaison-northwest', leader: null },
    stages: [['lead', 236]],
    judgedOn: null,
  },
  {
    ...{ key: 'glass-fibre', name: '电子级玻璃纤维项目', investor: 'bolan', amount: 55_000, industry: '新材料' },
    ...{ landing: 'economic-zone', introducedBy: 'liaison-south', leader: null },
    stages: [['lead', 240]],
  },
];

/** The one that goes from lead to production through all gates. */
export const FULL_COURSE = 'chassis';

/** Registered last of all: where it stands, the story has been told to its end. */
export const LAST_OF_ALL = 'glass-fibre';

export const PROJECTS: readonly ProjectSeed[] = [...PRODUCING, ...BUILDING, ...SIGNED, ...INTENDED, ...LEADS];
