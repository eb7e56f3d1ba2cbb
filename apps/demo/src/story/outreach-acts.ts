import { answered } from '../client/problem';
import type { Act } from './act';
import type { Scene } from './scene';
import { LAST_DAY } from './working-days';

const PROMOTER = 'group-equipment-handler';
const FIRST = 180;
const THEN = 198;

/** 外出招商, once for the whole city: told where one project stands in for all. */
export const OUTREACH_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: FIRST, what: 'promotion groups and a liaison office are listed, the first trips recorded', play: begin },
    { day: THEN, what: 'a visit is received, the liaison office goes out again', play: goOn },
    { day: LAST_DAY, what: 'companies that were met become leads', play: turn },
  ],
};

const header = (name: string) => ({ 'Idempotency-Key': `demo:outreach:${name}` });

const GROUPS = {
  equipment: {
    form: 'industry-group',
    name: '装备及汽车零部件产业招商组',
    unitId: 'group-equipment',
    leaderIds: ['leader-1', 'leader-2'],
    industry: '装备制造',
    place: null,
  },
  health: {
    form: 'industry-group',
    name: '大健康产业招商组',
    unitId: 'group-health',
    leaderIds: ['leader-6', 'leader-1'],
    industry: '大健康',
    place: null,
  },
  northwest: {
    form: 'liaison-office',
    name: '驻西北联络处',
    unitId: 'liaison-northwest',
    leaderIds: ['liaison-northwest-head'],
    industry: null,
    place: '西安',
  },
} as const;
type Group = keyof typeof GROUPS;

interface Met {
  readonly company: string;
  readonly met: string | null;
  readonly note: string | null;
  readonly interest: 'none' | 'some' | 'strong';
}
interface Went {
  readonly group: Group;
  readonly direction: 'out' | 'in';
  readonly purpose: string;
  readonly places: string[];
  /** Story days: the first and the last. */
  readonly days: readonly [number, number];
  readonly memberIds: string[];
  readonly calls: readonly Met[];
}

const TRIPS = {
  suzhou: {
    group: 'equipment',
    direction: 'out',
    purpose: '拜访长三角装备企业',
    places: ['苏州', '无锡'],
    days: [176, 179],
    memberIds: ['leader-1', PROMOTER],
    calls: [
      {
        company: '苏州华锦电子有限公司',
        met: '投资总监',
        note: '拟在中西部设第二工厂，关心用电成本。',
        interest: 'strong',
      },
      { company: '无锡恒驰传动有限公司', met: '总经理', note: '暂无新增投资计划。', interest: 'none' },
    ],
  },
  rehab: {
    group: 'health',
    direction: 'out',
    purpose: '参加康复辅具博览会并拜访参展企业',
    places: ['上海'],
    days: [178, 179],
    memberIds: ['leader-6', 'group-health-handler'],
    calls: [{ company: '上海步行者医疗器械有限公司', met: '董事长', note: '愿意来访考察。', interest: 'some' }],
  },
  visit: {
    group: 'health',
    direction: 'in',
    purpose: '步行者医疗来访考察标准厂房',
    places: ['高新区'],
    days: [197, 197],
    memberIds: ['group-health-handler'],
    calls: [{ company: '上海步行者医疗器械有限公司', met: '副总经理', note: '认可厂房条件。', interest: 'strong' }],
  },
  drones: {
    group: 'northwest',
    direction: 'out',
    purpose: '走访西北低空经济企业',
    places: ['西安', '咸阳'],
    days: [192, 197],
    memberIds: ['liaison-northwest-head'],
    calls: [
      { company: '西安翼程航空科技有限公司', met: '创始人', note: '寻找物流无人机运营基地。', interest: 'strong' },
      { company: '咸阳瑞翔复材有限公司', met: null, note: null, interest: 'some' },
    ],
  },
} as const satisfies Readonly<Record<string, Went>>;
type Trip = keyof typeof TRIPS;

/** What the first company of a trip wants to build. */
const LEADS = {
  drones: {
    name: '物流无人机运营基地项目',
    industry: '低空经济',
    introducingUnitId: 'liaison-northwest',
    followerId: 'liaison-northwest-head',
  },
  suzhou: {
    name: '华锦电子中部工厂项目',
    industry: '装备制造',
    introducingUnitId: 'group-equipment',
    followerId: PROMOTER,
  },
} as const satisfies Partial<Readonly<Record<Trip, object>>>;

/** Sent again, it gives the same group. */
async function group(scene: Scene, name: Group): Promise<string> {
  const client = await scene.as(PROMOTER);
  const { leaderIds, ...rest } = GROUPS[name];
  const body = { ...rest, leaderIds: [...leaderIds] };
  return answered(name, await client.POST('/api/groups', { params: { header: header(name) }, body })).id;
}

async function trip(scene: Scene, name: Trip): Promise<string> {
  const client = await scene.as(PROMOTER);
  const { calls, days, group: whose, memberIds, places, ...rest } = TRIPS[name];
  const body = {
    ...rest,
    groupId: await group(scene, whose),
    from: scene.days.date(days[0]),
    to: scene.days.date(days[1]),
    places: [...places],
    memberIds: [...memberIds],
    calls: calls.map((call) => ({ ...call, investorId: null })),
  };
  return answered(name, await client.POST('/api/trips', { params: { header: header(`trip:${name}`) }, body })).id;
}

async function begin(scene: Scene): Promise<void> {
  for (const name of Object.keys(GROUPS) as Group[]) await group(scene, name);
  for (const name of ['suzhou', 'rehab'] as const) await trip(scene, name);
}

async function goOn(scene: Scene): Promise<void> {
  for (const name of ['visit', 'drones'] as const) await trip(scene, name);
}

async function turn(scene: Scene): Promise<void> {
  const client = await scene.as(PROMOTER);
  for (const [from, { followerId, industry, introducingUnitId, name }] of Object.entries(LEADS)) {
    const params = { path: { id: await trip(scene, from as keyof typeof LEADS) }, header: header(`turn:${from}`) };
    const body = { callNo: 1, name, industry, money: null, introducingUnitId, followerId };
    answered(from, await client.POST('/api/trips/{id}/commands/turn-into-lead', { params, body }));
  }
}
