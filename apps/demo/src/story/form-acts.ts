import { handlerOf, headOf } from '../city/city';
import type { Act } from './act';
import { type Scene, SUPERVISOR } from './scene';
import { LAST_DAY } from './working-days';

const INSPECTOR = 'inspector-1';

const act = (day: number, what: string, play: Act['play']): Act => ({ day, what, play });

/** 督查单, beside those that the rules issue and that nobody answers: by project. */
export const FORM_ACTS: Readonly<Record<string, readonly Act[]>> = {
  connector: [
    act(81, 'a red form is answered behind the interview', answerRed),
    act(84, 'a red form is lifted', liftRed),
  ],
  sensor: [act(189, 'a red form is under rectification', rectifyRed)],
  'tea-park': [
    act(234, 'a blue form is issued to the wrong unit', issueWrongly),
    act(236, 'the blue form is withdrawn', withdraw),
  ],
  'cold-chain': [act(236, 'an inspector issues a blue form', issueBlue), act(238, 'its plan is handed in', handInPlan)],
};

type Form = Awaited<ReturnType<Scene['detail']>>['forms'][number];

async function openForm(scene: Scene, colour: Form['colour']): Promise<Form | undefined> {
  return (await scene.detail()).forms.find((form) => form.colour === colour);
}

async function interview(scene: Scene, { id: formId, unitId }: Form, day: number): Promise<void> {
  const record = '单位负责人说明逾期原因，承诺专人跟办、每周报告进度。';
  const held = { formId, date: scene.days.date(day), by: [SUPERVISOR], with: [headOf(unitId)], record };
  await scene.give(SUPERVISOR, 'record-interview', held, 'red');
}

async function planned(scene: Scene, { id: formId, unitId }: Form, until: string, name: string): Promise<void> {
  await scene.give(headOf(unitId), 'sign-for-form', { formId }, name);
  const measures = [
    { what: '明确专人跟办，列出逐日时间表', personId: handlerOf(unitId), until },
    { what: '分管负责人每周调度一次，结果报督查室', personId: headOf(unitId), until },
  ];
  await scene.give(headOf(unitId), 'submit-form-plan', { formId, measures }, name);
}

const accept = (scene: Scene, { id: formId }: Form): Promise<unknown> =>
  scene.give(SUPERVISOR, 'decide-form-plan', { formId, decision: 'approve', reason: '措施具体，按期完成。' }, 'red');

async function answerRed(scene: Scene): Promise<void> {
  const form = await openForm(scene, 'red');
  if (!form) return;
  await interview(scene, form, 81);
  await planned(scene, form, scene.days.date(84), 'red');
  await accept(scene, form);
}

async function liftRed(scene: Scene): Promise<void> {
  const form = await openForm(scene, 'red');
  if (form?.state !== 'accepted') return;
  const { id: formId, unitId } = form;
  for (const no of [1, 2]) {
    const done = { formId, no, words: '已落实，时间表附后。' };
    await scene.give(headOf(unitId), 'report-form-measure', done, `red-${no}`);
  }
  // One of them does not stand up to a look on site.
  const back = { formId, no: 2, reason: '未见本周调度记录，请补齐后再报。' };
  await scene.give(SUPERVISOR, 'return-form-measure', back, 'red');
  const again = { formId, no: 2, words: '调度记录已补齐，随附。' };
  await scene.give(headOf(unitId), 'report-form-measure', again, 'red-2-again');
  const words = '经核实，容量来源已明确，事项恢复推进。';
  await scene.give(SUPERVISOR, 'lift-form', { formId, cause: 'human', words }, 'red');
}

async function rectifyRed(scene: Scene): Promise<void> {
  const form = await openForm(scene, 'red');
  if (!form) return;
  await interview(scene, form, 189);
  await planned(scene, form, scene.days.date(LAST_DAY + 6), 'red');
  await accept(scene, form);
}

async function issueWrongly(scene: Scene): Promise<void> {
  const said = { matter: '园区配套道路进度滞后于方案。', requirement: '说明原因并报送赶工计划。' };
  await scene.give(INSPECTOR, 'issue-form', { unitId: 'transport-bureau', ...said }, 'road');
}

async function withdraw(scene: Scene): Promise<void> {
  const form = await openForm(scene, 'blue');
  if (!form) return;
  const reason = '道路由经开区实施，收单单位有误，另行下发。';
  await scene.give(SUPERVISOR, 'withdraw-form', { formId: form.id, reason }, 'road');
}

async function issueBlue(scene: Scene): Promise<void> {
  const said = { matter: '冷库主体形象进度连续两月未更新。', requirement: '核实现场进度，报送后续计划。' };
  await scene.give(INSPECTOR, 'issue-form', { unitId: 'housing-bureau', ...said }, 'progress');
}

async function handInPlan(scene: Scene): Promise<void> {
  const form = await openForm(scene, 'blue');
  if (form) await planned(scene, form, scene.days.date(LAST_DAY + 4), 'progress');
}
