import type { UnitSeed } from './unit-seed';

const under = { parentId: 'promotion-bureau' };

/** Nine industry promotion groups, sent out by trade. */
export const PROMOTION_GROUPS: readonly UnitSeed[] = [
  { ...under, id: 'group-equipment', name: '装备及汽车零部件招商组', head: '韩铸', handler: '秦越' },
  { ...under, id: 'group-electronics', name: '电子信息招商组', head: '许芯', handler: '何晓电' },
  { ...under, id: 'group-food-medicine', name: '食品医药招商组', head: '吕和', handler: '施百草' },
  { ...under, id: 'group-energy', name: '新能源招商组', head: '张光弼', handler: '孔旭' },
  { ...under, id: 'group-materials', name: '新型建材招商组', head: '曹坚', handler: '华砚' },
  { ...under, id: 'group-health', name: '大健康产业招商组', head: '魏长宁', handler: '陶康' },
  { ...under, id: 'group-culture', name: '文化旅游招商组', head: '姜雅', handler: '戚游' },
  { ...under, id: 'group-services', name: '总部与信息经济招商组', head: '谢云集', handler: '邹网' },
  { ...under, id: 'group-agriculture', name: '农业产业化招商组', head: '喻丰', handler: '柏青禾' },
];

/** Eight liaison offices, sent out by region. */
export const LIAISON_OFFICES: readonly UnitSeed[] = [
  { ...under, id: 'liaison-east', name: '驻华东联络处', head: '水千帆' },
  { ...under, id: 'liaison-south', name: '驻华南联络处', head: '窦南归' },
  { ...under, id: 'liaison-north', name: '驻华北联络处', head: '章朔' },
  { ...under, id: 'liaison-centre', name: '驻华中联络处', head: '云楚' },
  { ...under, id: 'liaison-southwest', name: '驻西南联络处', head: '苏巴山' },
  { ...under, id: 'liaison-northwest', name: '驻西北联络处', head: '潘陇' },
  { ...under, id: 'liaison-northeast', name: '驻东北联络处', head: '葛松江' },
  { ...under, id: 'liaison-overseas', name: '驻境外联络处', head: '奚远洋' },
];
