import { ApiProblem } from '../client/problem';
import type { Act } from './act';
import { company } from './library-acts';
import { contract, share } from './papers';
import { planAfterReturn } from './plan';
import { OFFICER, type Scene } from './scene';

const IN_CHARGE = 'leader-in-charge';

const act = (day: number, what: string, play: Act['play']): Act => ({ day, what, play });

/** What happens once: by project. */
export const SPECIAL_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [act(9, 'tries the gate to signing too early', tryGateTooEarly)],
  resort: [act(189, 'is shelved', shelve)],
  fibre: [act(207, 'goes back to intent', goBack)],
  castings: [
    act(226, 'hand-over of the leader is proposed', proposeHandOver),
    act(230, 'hand-over of the leader is answered', answerHandOver),
  ],
  precast: [act(123, 'an item is transferred', transferItem)],
  reagent: [act(207, 'an item is raised', raiseItem)],
  sensor: [act(153, 'two approvals wait for each other', addMutualPrerequisite)],
  optical: [act(236, 'another company takes it over and signs anew', takeOver)],
  'tea-drink': [act(238, 'its company moves away', moveAway)],
  'solar-frame': [act(168, 'an item is voided', voidItem)],
};

/** The gate names everything that is missing at once. The refusal stays in the audit. */
async function tryGateTooEarly(scene: Scene): Promise<void> {
  try {
    await scene.give(OFFICER, 'advance-stage', { to: 'signing' }, 'too-early');
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'GATE_NOT_MET') return;
    throw error;
  }
  throw new Error(`the gate let ${scene.seed.name} pass`);
}

async function shelve(scene: Scene): Promise<void> {
  const reason = '用地指标年内无法落实，企业同意暂缓。';
  await scene.give(OFFICER, 'shelve', { reason }, '');
  await decide(scene, 'shelve', '同意搁置，指标下达后恢复。');
}

/** 变更投资方: the manager stays; what the new owner signs counts instead. */
async function takeOver(scene: Scene): Promise<void> {
  const investorId = await company(scene, 'huajin');
  const { project } = await scene.detail();
  const reason = '原投资方转让全部股权，经协商由苏州华锦承接。';
  const date = scene.days.date(236);
  const payload = { investorId, contactIds: [...project.investorContactIds], date, reason };
  await scene.give(OFFICER, 'change-investor', payload, '');
  const paper = contract(scene, 236);
  const anew = {
    ...paper,
    number: `${paper.number}-2`,
    money: share(scene.seed, 80),
    signingKind: 'new-investor' as const,
  };
  await scene.give(OFFICER, 'record-evidence', anew, 'contract-anew');
}

/** 转出: what came in is not retained any more. */
async function moveAway(scene: Scene): Promise<void> {
  const reason = '企业因原料基地迁移，整体搬迁至外地。';
  await scene.give(scene.seed.leader ?? '', 'transfer-out', { reason, cause: 'objective' }, '');
}

async function goBack(scene: Scene): Promise<void> {
  await scene.give(OFFICER, 'revise-plan', { ...planAfterReturn(scene.days), note: '投资方案调整' }, 'after-return');
  const reason = '投资主体股权调整，合同需重新商谈。';
  await scene.give(OFFICER, 'return-to-stage', { to: 'intent', reason }, '');
  await decide(scene, 'return-to-stage', '同意退回意向阶段重新论证。');
  const summary = '与企业重新商谈合作条件。';
  await scene.give(OFFICER, 'record-contact', { kind: 'meeting', summary }, 'after-return');
}

/** The second person, unless that was done before the run was cut off. */
async function decide(scene: Scene, asked: string, note: string): Promise<void> {
  const { project } = await scene.detail();
  const request = project.requests.find((each) => each.act === asked);
  if (!request) return;
  await scene.give(IN_CHARGE, 'decide-request', { requestId: request.id, decision: 'approve', note }, asked);
}

async function proposeHandOver(scene: Scene): Promise<void> {
  const reason = '领导分工调整。';
  const payload = { subject: 'leader' as const, toPersonId: 'leader-2', reason };
  await scene.give(IN_CHARGE, 'propose-hand-over', payload, 'leader');
}

/** Every line accepted but the first, about which there is a question. */
async function answerHandOver(scene: Scene): Promise<void> {
  const { handOver } = (await scene.detail()).project;
  if (!handOver) return;
  const lines = handOver.lines.map(({ id: lineId }, index) =>
    index === 0
      ? { lineId, verdict: 'dispute' as const, note: '办理期限与企业反映不一致，请帮办中心核实。' }
      : { lineId, verdict: 'accept' as const },
  );
  await scene.give('leader-2', 'answer-hand-over', { lines }, 'leader');
}

async function transferItem(scene: Scene): Promise<void> {
  const { id: itemId } = await scene.item('砂石运输道路加固');
  const reason = '道路在园区范围内，由经开区实施。';
  await scene.give(OFFICER, 'transfer-help-item', { itemId, unitId: 'economic-zone', reason }, 'road');
}

async function raiseItem(scene: Scene): Promise<void> {
  const { id: itemId } = await scene.item('危险废物处置去向落实');
  const reason = '涉及跨市转移联单，单位层面难以协调。';
  await scene.give(OFFICER, 'raise-help-item', { itemId, reason }, 'waste');
}

/** 互为前置: each approval wants the other one first. The leader is asked at once. */
async function addMutualPrerequisite(scene: Scene): Promise<void> {
  const { id } = await scene.item('规划条件核提');
  const payload = { title: '备案内容变更', unitId: 'reform-commission', limit: 5, issue: true };
  const links = { prerequisites: [id], requiredBy: [id] };
  await scene.give(OFFICER, 'add-help-item', { ...payload, ...links, note: '与规划条件核提互为前置' }, 'mutual');
}

async function voidItem(scene: Scene): Promise<void> {
  const { id: itemId } = await scene.item('产品出口资质办理');
  await scene.give('leader-1', 'void-help-item', { itemId, reason: '企业调整为内销，不再需要。' }, 'export');
}
