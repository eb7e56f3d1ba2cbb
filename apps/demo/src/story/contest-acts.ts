import { giveCommand, type LeadPayload, registerLead } from '../client/commands';
import type { Act } from './act';
import { company } from './library-acts';
import type { Scene } from './scene';

const BUREAU = 'promotion-bureau-head';

/** 线索争议, once for the whole city: three units come upon one company; one contest is decided, one waits. */
export const CONTEST_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: 232, what: 'a park registers a lead of a company', play: (scene) => begin(scene, 'park') },
    { day: 234, what: 'a group comes upon the same company', play: (scene) => begin(scene, 'group') },
    { day: 236, what: 'the bureau decides that both go on', play: decide },
    { day: 238, what: 'another park comes upon it too', play: (scene) => begin(scene, 'zone') },
  ],
};

interface Side {
  readonly who: string;
  readonly facts: Pick<LeadPayload, 'name' | 'introducingUnitId' | 'followerId' | 'channel' | 'channelDetail'>;
  readonly summary: string;
}
const SIDES = {
  park: {
    who: 'hi-tech-park-head',
    facts: {
      name: '储能电池包线索',
      introducingUnitId: 'hi-tech-park',
      followerId: 'hi-tech-park-handler',
      channel: 'investor-visit',
      channelDetail: '',
    },
    summary: '企业来园区看厂房，拟租两万平方米。',
  },
  group: {
    who: 'group-equipment-handler',
    facts: {
      name: '储能变流器线索',
      introducingUnitId: 'group-equipment',
      followerId: 'group-equipment-handler',
      channel: 'event',
      channelDetail: '储能产业展会',
    },
    summary: '展会上对接，企业另有变流器产线拟外迁。',
  },
  zone: {
    who: 'economic-zone-head',
    facts: {
      name: '储能柜总装线索',
      introducingUnitId: 'economic-zone',
      followerId: 'economic-zone-handler',
      channel: 'partner',
      channelDetail: '华中产业合作联盟',
    },
    summary: '合作方推荐，企业比选总装厂址。',
  },
} as const satisfies Readonly<Record<string, Side>>;

/** Registered and answered the same day. Sent again, it is the same lead. */
async function registered(scene: Scene, side: keyof typeof SIDES): Promise<string> {
  const { facts, who } = SIDES[side];
  const investorId = await company(scene, 'yunfan');
  const payload = { ...facts, industry: '新能源', investorId };
  return (await registerLead(await scene.as(who), payload, `demo:contest:${side}`)).project.id;
}

async function begin(scene: Scene, side: keyof typeof SIDES): Promise<void> {
  const projectId = await registered(scene, side);
  const { summary, who } = SIDES[side];
  const payload = { kind: 'call', summary } as const;
  const key = `demo:contest:${side}:contact`;
  await giveCommand(await scene.as(who), { projectId, slug: 'record-contact', payload, key });
}

async function decide(scene: Scene): Promise<void> {
  const projectId = await registered(scene, 'group');
  const reason = '电池包与变流器分属两条产线，两单位分别跟进。';
  const payload = { verdict: 'side-by-side', reason } as const;
  const key = 'demo:contest:group:decided';
  await giveCommand(await scene.as(BUREAU), { projectId, slug: 'decide-lead-contest', payload, key });
  for (const side of ['park', 'group'] as const) {
    const judged = { verdict: 'worth-pursuing', reason: '符合新能源产业方向。' } as const;
    const lead = { projectId: await registered(scene, side), slug: 'judge-lead', payload: judged } as const;
    await giveCommand(await scene.as(BUREAU), { ...lead, key: `demo:contest:${side}:judged` });
  }
}
