import type { UnitSeed } from './unit-seed';

const under = (parentId: string): Pick<UnitSeed, 'parentId'> => ({ parentId });

/**
 * Help centres of counties. They carry no function: the tree says whose they are and the post of their people what they may
 * do; work that rules hand out by function stays with the city's centre.
 */
export const COUNTY_CENTRES: readonly UnitSeed[] = [
  { ...under('qingwu-county'), id: 'qingwu-help-centre', name: '青坞县项目帮办中心', head: '温如故', handler: '简宁' },
  { ...under('meidu-county'), id: 'meidu-help-centre', name: '梅渡县项目帮办中心', head: '江听澜', handler: '舟晚晴' },
];

/** Where projects are built below a county. */
export const TOWNS: readonly UnitSeed[] = [
  {
    ...under('qingwu-county'),
    id: 'yunling-town',
    name: '青坞县云岭镇',
    functions: ['township'],
    head: '岳青岚',
    handler: '茅舍予',
  },
];

/** A county's own unit that finds projects, for itself and for others. */
export const COUNTY_PROMOTERS: readonly UnitSeed[] = [
  { ...under('meidu-county'), id: 'meidu-promotion', name: '梅渡县招商服务中心', head: '蒲远志', handler: '梅初晓' },
];
