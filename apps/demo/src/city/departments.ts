import type { UnitSeed } from './unit-seed';

/** Units whose heads sign for items in this story and report them done. */
export const DEPARTMENTS: readonly UnitSeed[] = [
  {
    id: 'promotion-bureau',
    name: '市招商和投资促进局',
    functions: ['promotion-bureau'],
    head: '钱立言',
    handler: '孙可为',
  },
  { id: 'justice-bureau', name: '市司法局', functions: ['justice'], head: '严守正', handler: '常清' },
  {
    id: 'market-bureau',
    name: '市市场监督管理局',
    functions: ['market-regulation'],
    head: '薛明达',
    handler: '柳依云',
  },
  {
    id: 'reform-commission',
    name: '市发展和改革委员会',
    functions: ['development-reform'],
    head: '汪远谋',
    handler: '顾言蹊',
  },
  {
    id: 'land-bureau',
    name: '市自然资源和规划局',
    functions: ['natural-resources'],
    head: '李润田',
    handler: '周测之',
  },
  { id: 'ecology-bureau', name: '市生态环境局', functions: ['ecology'], head: '沈碧溪', handler: '叶知秋' },
  { id: 'housing-bureau', name: '市住房和城乡建设局', functions: ['housing'], head: '王筑成', handler: '梁栋' },
  {
    id: 'utilities-centre',
    name: '市水电气联办服务中心',
    functions: ['water', 'power', 'gas'],
    head: '段通达',
    handler: '水清扬',
  },
  {
    id: 'labour-bureau',
    name: '市人力资源和社会保障局',
    functions: ['human-resources'],
    head: '任广才',
    handler: '伍蕙',
  },
  {
    id: 'finance-bureau',
    name: '市财政局（金融工作办公室）',
    functions: ['finance', 'financial-office'],
    head: '金衡',
    handler: '贝思远',
  },
  { id: 'statistics-bureau', name: '市统计局', functions: ['statistics'], head: '舒景行', handler: '计以南' },
];

/** Units that the policy's templates do not name; what is put to them here stays open. */
export const OTHER_DEPARTMENTS: readonly UnitSeed[] = [
  { id: 'transport-bureau', name: '市交通运输局', functions: ['transport'], head: '路平川', handler: '车行健' },
  { id: 'industry-bureau', name: '市经济和信息化局', functions: ['industry'], head: '匡兴业', handler: '龚以宁' },
  { id: 'commerce-bureau', name: '市商务局', functions: ['commerce'], head: '尚通', handler: '易之遥' },
  { id: 'science-bureau', name: '市科学技术局', functions: ['science'], head: '柯创', handler: '齐新之' },
  { id: 'agriculture-bureau', name: '市农业农村局', functions: ['agriculture'], head: '田丰年', handler: '禾嘉' },
  { id: 'culture-bureau', name: '市文化和旅游局', functions: ['culture-tourism'], head: '文致远', handler: '游知春' },
  { id: 'emergency-bureau', name: '市应急管理局', functions: ['emergency'], head: '安为先', handler: '危思慎' },
  { id: 'tax-bureau', name: '市税务局', functions: ['tax'], head: '隋清源', handler: '简一明' },
];

/** Where projects are built. */
export const PLACES: readonly UnitSeed[] = [
  { id: 'economic-zone', name: '澄川经济技术开发区', functions: ['park'], head: '吴拓', handler: '郑可行' },
  { id: 'hi-tech-park', name: '澄川高新技术产业园区', functions: ['park'], head: '冯启新', handler: '褚方圆' },
  { id: 'qingwu-county', name: '青坞县', functions: ['county'], head: '谷怀山', handler: '竹影清' },
  { id: 'meidu-county', name: '梅渡县', functions: ['county'], head: '岑望江', handler: '桑陌' },
  { id: 'dongcheng-district', name: '东澄区', functions: ['county'], head: '东方启明', handler: '城语桐' },
];
