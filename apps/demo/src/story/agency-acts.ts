import type { Act } from './act';
import { OFFICER, type Scene } from './scene';
import { LAST_DAY, plusDays } from './working-days';

const COMPANY = 'contact-hengyue';
export const AGENT = 'helpdesk-officer-2';
const CENTRE = 'help-centre';

/** 委托代办: one given by the company, by which somebody applies for it; one recorded from its paper, and withdrawn. */
export const AGENCY_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [{ day: 228, what: 'the company lets somebody apply for it', play: grant }],
  'drive-shell': [
    { day: 226, what: 'the company applies for what is under way in one form', play: applyOnce },
    { day: 230, what: 'a mandate on paper is recorded', play: record },
    { day: 234, what: 'the company withdraws it', play: withdraw },
  ],
};

async function grant(scene: Scene): Promise<void> {
  const until = plusDays(scene.days.date(LAST_DAY), 45);
  const words = '代为申报研发投入奖补，材料由我司提供。';
  const agent = { unitId: CENTRE, personId: AGENT };
  await scene.give(COMPANY, 'grant-agency', { ...agent, delivery: true, until, words }, 'grant');
}

/** 一表申请: what stands at that moment and waits for nothing. */
async function applyOnce(scene: Scene): Promise<void> {
  const { items } = await scene.detail();
  const open = items.filter(
    ({ state, waitingOn }) => ['issued', 'signed', 'in-progress'].includes(state) && waitingOn.length === 0,
  );
  if (open.length < 2) throw new Error(`${scene.seed.name} has too little to apply for`);
  const facts = [
    { key: 'site', value: '经开区恒岳路18号' },
    { key: 'use', value: '电驱壳体压铸车间及配套宿舍，2026年底试生产' },
  ];
  const papers = ['厂区总平面图', '营业执照副本'];
  const form = { itemIds: open.slice(0, 3).map(({ id }) => id), facts, papers, words: '请有关单位并联受理。' };
  await scene.give(COMPANY, 'apply-in-one-form', form, 'form');
}

async function record(scene: Scene): Promise<void> {
  const until = plusDays(scene.days.date(LAST_DAY), 20);
  const agent = { unitId: CENTRE, personId: AGENT };
  const paper = { number: '恒越委〔2026〕6号', words: '代为告知专线增容所需材料。' };
  await scene.give(OFFICER, 'grant-agency', { ...agent, promises: true, until, ...paper }, 'paper');
}

async function withdraw(scene: Scene): Promise<void> {
  const { project } = await scene.detail();
  const [mandate] = project.mandates ?? [];
  if (!mandate) throw new Error(`${scene.seed.name} has no mandate`);
  const reason = '项目部已专设报批岗，由我司自行办理。';
  await scene.give(COMPANY, 'withdraw-agency', { mandateId: mandate.id, reason }, 'paper');
}
