import { handlerOf, headOf, UNITS } from '../city/city';
import { INVESTORS } from '../projects/investors';
import type { ProjectSeed, Stage } from '../projects/project-seed';
import { FULL_COURSE } from '../projects/projects';
import type { Act } from './act';
import { planOf } from './plan';
import { contract, evidence, share } from './papers';
import { OFFICER, type Scene } from './scene';
import { WORDS } from './words';
import { LAST_DAY, stepUpTo } from './working-days';

const JUDGE = 'promotion-bureau-head';
const IN_CHARGE = 'leader-in-charge';

/** What is done for a project to enter each of its stages; a return is somebody else's act. */
export function stageActs(seed: ProjectSeed): readonly Act[] {
  const seen = new Set<Stage>();
  return seed.stages.flatMap(([stage, day]) => {
    if (seen.has(stage)) return [];
    seen.add(stage);
    return ACTS[stage](seed, day);
  });
}

const ACTS: Readonly<Record<Stage, (seed: ProjectSeed, day: number) => readonly Act[]>> = {
  lead: leadActs,
  intent: (_, day) => [{ day, what: 'enters intent', play: enterIntent }],
  signing: signingActs,
  commencement: commencementActs,
  production: (seed, day) => [{ day, what: 'enters production', play: (scene) => enterProduction(scene, seed, day) }],
};

function leadActs(seed: ProjectSeed, day: number): readonly Act[] {
  const judged = seed.judgedOn === undefined ? day : seed.judgedOn;
  const staysLead = seed.stages.length === 1;
  return [
    { day, what: 'is registered', play: register },
    ...(judged === null ? [] : [{ day: judged, what: 'is judged', play: judge }]),
    ...(staysLead && seed.leader !== null
      ? [{ day: stepUpTo(day + 4), what: 'gets a leader', play: assignLeader }]
      : []),
  ];
}

/** Who follows the lead in the unit that found it. */
function followerOf({ introducedBy }: ProjectSeed): string {
  const { defaultPersons } = UNITS.find(({ id }) => id === introducedBy) ?? {};
  return defaultPersons?.['*'] ?? headOf(introducedBy);
}

/** A promotion officer registers what the equipment group has found, the help centre the rest. */
export function registrarOf(seed: ProjectSeed): string {
  return seed.introducedBy === 'group-equipment' ? handlerOf('group-equipment') : OFFICER;
}

async function register(scene: Scene): Promise<void> {
  const { seed } = scene;
  const { contactId, country, name: investor } = INVESTORS[seed.investor];
  await scene.register(registrarOf(seed), {
    name: seed.name,
    investor: { name: investor, country },
    money: { amount: String(seed.amount), currency: seed.currency ?? 'CNY' },
    industry: seed.industry,
    landingUnitId: seed.landing,
    introducingUnitId: seed.introducedBy,
    followerId: followerOf(seed),
    platform: seed.platform ?? '日常招商',
    origin: country === 'CN' ? 'domestic' : 'foreign',
    supervisionLevel: seed.level ?? 'none',
    investorContactIds: [contactId],
    ...(seed.channel ? { channel: seed.channel[0], channelDetail: seed.channel[1] } : {}),
  });
}

async function judge(scene: Scene): Promise<void> {
  const reason = '符合主导产业方向，投资主体实力可靠，建议跟进。';
  await scene.give(JUDGE, 'judge-lead', { verdict: 'worth-pursuing', reason }, '');
}

async function assignLeader(scene: Scene): Promise<void> {
  const { leader } = scene.seed;
  if (leader !== null) await scene.give(IN_CHARGE, 'assign-leader', { leaderId: leader }, '');
}

async function enterIntent(scene: Scene): Promise<void> {
  const { days, seed } = scene;
  await assignLeader(scene);
  await advance(scene, 'intent');
  const parties = {
    'functional-department': seed.department ?? 'reform-commission',
    'introducing-unit': seed.introducedBy,
    'landing-place': seed.landing,
    'help-centre': 'help-centre',
  } as const;
  for (const [party, unitId] of Object.entries(parties) as [keyof typeof parties, string][]) {
    await scene.give(OFFICER, 'fill-help-party', { party, unitId }, party);
  }
  await scene.give(OFFICER, 'revise-plan', { ...planOf(seed, days), note: '首次排定' }, 'first');
}

function signingActs(seed: ProjectSeed, day: number): readonly Act[] {
  const proofs: readonly (readonly [kind: string, after: number])[] = [
    ['company-registration', 6],
    ['project-filing', 9],
  ];
  const end = Math.min(LAST_DAY, (seed.shelvedOn ?? Infinity) - 1);
  return [
    { day, what: 'enters signing', play: (scene) => enterSigning(scene, day) },
    ...proofs.flatMap(([kind, after]) => {
      const on = stepUpTo(day + after);
      return on > end ? [] : [{ day: on, what: kind, play: (scene: Scene) => prove(scene, kind, on) }];
    }),
  ];
}

async function enterSigning(scene: Scene, day: number): Promise<void> {
  await scene.give(OFFICER, 'record-evidence', evidence(scene, 'admission-decision', day), 'admission-decision');
  await scene.give(OFFICER, 'record-evidence', contract(scene, day), 'contract');
  await advance(scene, 'signing');
}

/** The first proof is that of fulfilment too. */
async function prove(scene: Scene, kind: string, day: number): Promise<void> {
  await scene.give(OFFICER, 'record-evidence', evidence(scene, kind, day), kind);
  if (kind !== 'company-registration') return;
  const { project } = await scene.detail();
  const evidenceId = project.evidence.find((each) => each.kind === kind)?.id;
  if (evidenceId === undefined) throw new Error(`${scene.seed.name} has no evidence ${kind}`);
  const date = scene.days.date(day);
  await scene.give(OFFICER, 'record-milestone', { milestone: 'fulfilment', date, evidenceId }, 'fulfilment');
}

function commencementActs(seed: ProjectSeed, day: number): readonly Act[] {
  const funds = stepUpTo(day + 9);
  return [
    { day, what: 'enters commencement', play: (scene) => enterCommencement(scene, day) },
    ...(funds > LAST_DAY
      ? []
      : [{ day: funds, what: 'first funds', play: (scene: Scene) => fundsArrive(scene, seed, funds, 30) }]),
  ];
}

async function enterCommencement(scene: Scene, day: number): Promise<void> {
  for (const kind of ['construction-permit', 'site-evidence']) {
    await scene.give(OFFICER, 'record-evidence', evidence(scene, kind, day), kind);
  }
  await advance(scene, 'commencement');
}

async function enterProduction(scene: Scene, seed: ProjectSeed, day: number): Promise<void> {
  await fundsArrive(scene, seed, day, 45);
  await scene.give(OFFICER, 'record-evidence', evidence(scene, 'trial-production', day), 'trial-production');
  await advance(scene, 'production');
}

async function fundsArrive(scene: Scene, seed: ProjectSeed, day: number, percent: number): Promise<void> {
  const date = scene.days.date(day);
  // Each project has its own accountant's reports: one number is never another project's proof.
  const proofNumber = `验资〔${date.slice(0, 4)}〕${seed.key}-${percent}`;
  const payload = { money: share(seed, percent), date, proof: 'capital-verification' as const, proofNumber };
  await scene.give(OFFICER, 'record-fund-arrival', payload, String(percent));
}

/**
 * Through the gate. The engine opens the stage some moments later, as can be watched on the project that goes the full
 * course; on the others the next command finds it due and opens it at once.
 */
async function advance(scene: Scene, to: Stage): Promise<void> {
  await scene.give(OFFICER, 'advance-stage', { to }, to);
  if (scene.seed.key === FULL_COURSE) return scene.opened(to);
  const summary = WORDS.entered(to);
  await scene.give(OFFICER, 'record-contact', { kind: 'meeting', summary }, to);
}
