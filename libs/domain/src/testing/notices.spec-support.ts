import { CALENDAR_2027, local } from '@bangban/kernel/testing';
import type { CommandMap } from '../command/commands';
import { effectsOf } from '../effects/effects';
import type { Notice } from '../effects/notice';
import { evolve } from '../evolve/evolve';
import { EMPTY_WORLD } from '../world';
import { OPEN_GATES } from './policies.spec-support';
import { LEAD, Story } from './story.spec-support';

function noticesOf(story: Story): readonly Notice[] {
  let world = EMPTY_WORLD;
  return story.events.flatMap((event) => {
    world = evolve(world, event);
    return effectsOf(event, world, story.city, story.policy);
  });
}

function decideRequest(story: Story): void {
  story.do('deputy', 'DecideRequest', { requestId: story.project.requests[0]?.id ?? '', decision: 'approve' });
}

/** The life of a good project with everything that can happen on the way. */
function goodStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'FillHelpParty', { party: 'landing-place', unitId: 'park' });
  story.do('officer', 'RecordMilestone', { milestone: 'letter-of-intent', date: '2026-03-03' });
  const milestoneId = story.project.milestones[0]?.id ?? '';
  story.do('centre-head', 'WithdrawMilestone', { milestoneId, reason: '误录，应为另一项目' });
  const paper = {
    proof: 'voucher',
    proofNumber: '凭证一',
    date: '2026-03-03',
    money: { amount: '10', currency: 'CNY' },
  } as const;
  story.provenElsewhere = [{ ...paper, projectId: 'other', projectName: '另一项目' }];
  story.do('officer', 'RecordFundArrival', { ...paper, elsewhereReason: '到位资金分割证明' });
  story.do('officer', 'RecordFundArrival', { ...paper, proofNumber: '凭证二', source: 'loan' });
  const of = (number: string): string =>
    story.project.fundArrivals.find((each) => each.proofNumber === number)?.id ?? '';
  story.do('centre-head', 'VerifyFundArrival', { arrivalId: of('凭证一') });
  story.do('centre-head', 'CorrectFundArrival', { arrivalId: of('凭证二'), amount: '4', reason: '多记四万' });
  const { proof, proofNumber } = paper;
  const shared = { proof, proofNumber, arrivalId: 'theirs', projectId: 'other', reason: '到位资金分割证明' };
  story.note({ name: 'NoteSharedProof', payload: shared });
  const refused = { reactionId: 'r', target: { kind: 'project', id: 'other' }, command: 'NoteSharedProof' };
  story.note({ name: 'NoteRefusal', payload: { ...refused, code: 'PROJECT_STATUS' } });
  const first = story.issue({ title: '规划许可', investorConfirms: true });
  const waiting = story.issue({ title: '用地许可', prerequisites: [first] });
  story.issue({ title: '环评批复', unitId: 'park', prerequisites: [waiting], requiredBy: [first] });
  story.do('officer', 'TransferHelpItem', { itemId: waiting, unitId: 'park', reason: '属地事项' });
  story.at('2026-03-20 10:00').do('land-handler', 'SignForHelpItem', { itemId: first });
  const [question] = story.item(first).escalations;
  story.do('officer', 'UrgeAnswer', { itemId: first, escalationId: question?.id ?? '' });
  story.do('leader', 'AnswerEscalation', {
    itemId: first,
    escalationId: question?.id ?? '',
    instruction: 'urge',
    words: '抓紧。',
  });
  story.do('officer', 'UrgeHelpItem', { itemId: first, reason: '企业急等' });
  story.do('land-handler', 'ReportDone', { itemId: first, note: '材料已齐' });
  story.do('land-head', 'ReturnReport', { itemId: first, reason: '附件不全' });
  story.do('land-handler', 'ReportDone', { itemId: first, note: '附件已补' });
  story.do('land-handler', 'WithdrawReport', { itemId: first, reason: '还缺一份' });
  story.do('land-handler', 'ReportDone', { itemId: first, note: '材料已齐' });
  story.do('land-head', 'SignReport', { itemId: first });
  story.do('officer', 'ReturnHelpItem', { itemId: first, reason: '缺图件' });
  story.close(first);
  story.do('officer', 'TakeBack', { itemId: first, reason: '误点' });
  story.close(first);
  story.do('centre-head', 'VoidHelpItem', { itemId: waiting, reason: '已合并办理' });
  story.tick('2026-06-01 10:00');
  story.do('leader', 'ProposeHandOver', { subject: 'leader', toPersonId: 'mayor', reason: '分工调整' });
  story.do('deputy', 'ProposeHandOver', { subject: 'leader', toPersonId: 'leader-two', reason: '分工再调整' });
  story.do('officer', 'UrgeHandOver', { reason: '等着接手' });
  const lines = story.project.handOver?.lines.map(({ id }) => ({ lineId: id, verdict: 'accept' as const })) ?? [];
  story.do('leader-two', 'AnswerHandOver', { lines });
  story.do('leader-two', 'Shelve', { reason: '投资方重组' });
  story.do('officer', 'AdvanceStage', { to: 'intent' });
  story.do('officer', 'Shelve', { reason: '投资方重组' });
  const [asked] = story.project.requests;
  story.do('officer', 'UrgeDecision', { requestId: asked?.id ?? '', reason: '企业等答复' });
  decideRequest(story);
  story.do('deputy', 'Resume', { reason: '重组完成' });
  story.do('leader-two', 'TerminateProject', { reason: '投资方撤资', cause: 'objective' });
  return story;
}

/** Limits that end in a year which is not published, and which is then. */
function newYearStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES, at: '2026-12-30 10:00' });
  story.handled({ limit: 3 });
  story.handled({ limit: 20 });
  story.tick('2027-01-20 10:00');
  story.calendar = CALENDAR_2027;
  story.do('supervisor', 'AdoptCalendar', {});
  return story;
}

/** A result that the investor is to confirm, and the investor has no contact. */
function storyWithoutContact(): Story {
  const story = Story.lead({ policy: OPEN_GATES }, { investorContactIds: [] });
  const itemId = story.handled({ investorConfirms: true });
  story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
  story.do('officer', 'VerifyHelpItem', { itemId });
  story.do('centre-head', 'ConfirmClosing', { itemId, note: '电话核实' });
  return story;
}

/** A clock that is to be stopped, is not, and then is for a day. */
function pausedStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  const itemId = story.handled({ limit: 10 });
  const pause = { itemId, kind: 'hearing', until: '2026-03-10', note: '须听证' };
  story.do('land-handler', 'AskPause', pause);
  story.do('officer', 'DecidePause', { itemId, decision: 'refuse', reason: '理由不足' });
  story.do('land-handler', 'AskPause', { ...pause, kind: 'papers', note: '缺产权证明' });
  story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
  story.at('2026-03-04 10:00').do('land-head', 'ResumeClock', { itemId, reason: '已听证' });
  return story;
}

/** Limits that are to be put off: not signed, not decided in time, refused, granted. */
function extendedStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  const [unsigned, silent, refused, granted] = [1, 2, 3, 4].map(() => story.handled({ limit: 10 }));
  const said = { until: '2026-03-20', reason: '图纸需重新出具', progress: '已完成现场勘查' };
  for (const itemId of [unsigned, silent, refused, granted]) {
    if (itemId) story.do('land-handler', 'AskExtension', { itemId, ...said });
  }
  const reason = '情况属实';
  if (unsigned) story.do('land-head', 'SignExtension', { itemId: unsigned, decision: 'refuse', reason });
  for (const itemId of [silent, refused, granted]) {
    if (itemId) story.do('land-head', 'SignExtension', { itemId, decision: 'approve', reason });
  }
  if (refused) story.do('supervisor', 'DecideExtension', { itemId: refused, decision: 'refuse', reason });
  if (granted) story.do('supervisor', 'DecideExtension', { itemId: granted, decision: 'approve', reason });
  story.tick('2026-03-09 10:00');
  return story;
}

/** Other units are asked: one replies, one does not agree, one is silent, one is not asked any longer. */
function coHandledStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  const itemId = story.handled({ limit: 10 });
  const asked = (unitId: string, kind: string): unknown =>
    story.do('land-handler', 'AskCoUnit', { itemId, unitId, kind, ask: '请就用地意见回复' });
  asked('park', 'opinion');
  asked('ecology', 'countersign');
  asked('housing', 'material');
  story.do('park-head', 'ReplyCoUnit', { itemId, unitId: 'park', answer: 'disagree', words: '与规划不符' });
  story.do('land-handler', 'AskCoordination', { itemId, unitId: 'park', words: '两单位意见不一致' });
  story.do('land-handler', 'WithdrawCoUnit', { itemId, unitId: 'housing', reason: '已当面提供' });
  story.tick('2026-03-09 10:00');
  return story;
}

/** A pause that waits for the investor's papers, and the investor says nothing. */
function silentStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  const itemId = story.handled({ limit: 10 });
  story.do('land-handler', 'AskPause', { itemId, kind: 'papers', until: '2026-03-16', note: '缺产权证明' });
  story.do('officer', 'DecidePause', { itemId, decision: 'approve', reason: '情况属实' });
  story.tick('2026-03-12 10:00');
  return story;
}

/** A blue form that lapses into yellow and red, and another that is met; one withdrawn, one that ends with its project. */
function formStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  const said = { matter: '办理迟缓', requirement: '报送整改方案' };
  story.do('supervisor', 'IssueForm', { ...said, unitId: 'natural-resources' });
  story.do('supervisor', 'IssueForm', { ...said, unitId: 'park' });
  story.do('supervisor', 'IssueForm', { ...said, unitId: 'ecology' });
  story.do('supervisor', 'IssueForm', { ...said, unitId: 'housing' });
  const of = (unitId: string): string =>
    story
      .forms()
      .filter((form) => form.unitId === unitId)
      .at(-1)?.id ?? '';
  const park = of('park');
  const measures = [{ what: '专人跟办', personId: 'park-head', until: '2026-03-06' }];
  story.do('park-head', 'SignForForm', { formId: park });
  story.do('park-head', 'SubmitFormPlan', { formId: park, measures });
  story.do('supervisor', 'DecideFormPlan', { formId: park, decision: 'refuse', reason: '太笼统' });
  story.do('park-head', 'SubmitFormPlan', { formId: park, measures });
  story.do('supervisor', 'DecideFormPlan', { formId: park, decision: 'approve', reason: '可行' });
  story.do('park-head', 'ReportFormMeasure', { formId: park, no: 1, words: '已完成' });
  story.do('supervisor', 'ReturnFormMeasure', { formId: park, no: 1, reason: '现场未见落实' });
  story.do('park-head', 'ReportFormMeasure', { formId: park, no: 1, words: '已补办' });
  story.do('supervisor', 'LiftForm', { formId: park, cause: 'human', words: '整改到位' });
  story.do('supervisor', 'WithdrawForm', { formId: of('ecology'), reason: '下发有误' });
  story.tick('2026-03-09 10:00');
  story.tick('2026-03-12 10:00');
  const red = of('natural-resources');
  const interview = { date: '2026-03-12', by: ['supervisor'], with: ['land-head'], record: '已谈清要求' };
  story.do('supervisor', 'RecordInterview', { formId: red, ...interview });
  story.do('leader', 'TerminateProject', { reason: '投资方撤资', cause: 'objective' });
  return story;
}

/** 政策兑现: applied for, sent back, applied for again and granted. */
function delivered(story: Story, promise: CommandMap['RecordCommitment'], of: (no: number) => string): void {
  story.do('officer', 'RecordCommitment', promise);
  const commitmentId = of(5);
  const applied = { commitmentId, words: '研发投入已审计' };
  story.do('investor', 'ApplyForDelivery', applied);
  story.do('park-head', 'ReviewDelivery', { commitmentId, decision: 'refuse', words: '缺审计报告' });
  const agent = { unitId: 'help-centre', personId: 'officer', delivery: true, until: '2026-12-31' };
  story.do('investor', 'GrantAgency', agent);
  story.do('officer', 'ApplyForDelivery', applied);
  const mandateId = story.project.mandates?.at(-1)?.id ?? '';
  story.do('investor', 'WithdrawAgency', { mandateId, reason: '自己办理' });
  story.do('park-head', 'ReviewDelivery', { commitmentId, decision: 'approve', words: '材料齐全' });
  story.do('park-head', 'DecideDelivery', { commitmentId, decision: 'approve', words: '按标准拨付' });
}

/** Promises of both sides, kept, not confirmed, waived and withdrawn, and one that waits. */
function promiseStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  const minutes = { source: 'minutes', number: '〔2026〕3号', minutesDate: '2026-03-02', trigger: 'date' } as const;
  const place = { ...minutes, side: 'place', what: '兑现厂房租金补贴', unitId: 'park', date: '2026-03-06' } as const;
  story.do('officer', 'RecordCommitment', place);
  story.do('officer', 'RecordCommitment', { ...minutes, side: 'investor', what: '首期资本到位', date: '2026-03-20' });
  story.do('officer', 'RecordCommitment', { ...place, unitId: 'housing', trigger: 'stage', stage: 'production' });
  story.do('officer', 'RecordCommitment', { ...place, what: '重复登记' });
  const of = (no: number): string => story.project.commitments?.find((each) => each.no === no)?.id ?? '';
  story.do('centre-head', 'WithdrawCommitment', { commitmentId: of(4), reason: '重复' });
  const kept = { commitmentId: of(1), words: '补贴已拨付', number: '拨款单1号' };
  story.do('park-handler', 'ClaimCommitment', kept);
  story.do('investor', 'DecideCommitment', { commitmentId: of(1), decision: 'refuse', reason: '款项未到账' });
  story.do('park-handler', 'ClaimCommitment', kept);
  story.do('investor', 'DecideCommitment', { commitmentId: of(1), decision: 'approve' });
  story.do('leader', 'WaiveCommitment', { commitmentId: of(2), reason: '改为二期到位' });
  story.do('officer', 'AddHelpItem', { title: '用地预审', unitId: 'natural-resources', limit: 10 });
  const itemIds = story.items().map(({ id }) => id);
  const facts = [{ key: 'site', value: '东区8号地块' }];
  story.do('investor', 'ApplyInOneForm', { itemIds, facts, words: '材料已交窗口' });
  delivered(story, { ...place, what: '兑现研发投入奖补', delivery: true }, of);
  const agent = { unitId: 'help-centre', personId: 'officer', promises: true, until: '2026-03-12' };
  story.do('investor', 'GrantAgency', agent);
  story.tick('2026-03-13 09:00');
  return story;
}

/** Another unit was there before, and it is decided who goes on. */
function contestStory(): Story {
  const story = new Story();
  story.heldLeads = [{ projectId: 'first', unitId: 'park', registeredAt: local('2026-02-10 10:00') }];
  story.do('promoter', 'RegisterLead', LEAD);
  story.do('deputy', 'DecideLeadContest', { verdict: 'side-by-side', reason: '属两个项目' });
  const later = { projectId: 'later', unitId: 'park' };
  story.note({ name: 'NoteRival', payload: { ...later, decided: null } });
  const decided = { verdict: 'second-holds', reason: '园区已签框架协议', judgeId: 'deputy' } as const;
  story.note({ name: 'NoteRival', payload: { ...later, decided } });
  return story;
}

/** Another company takes over what was signed. */
function takenOverStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  for (const to of ['intent', 'signing'] as const) story.do('officer', 'AdvanceStage', { to });
  story.entry = { name: '接手公司', country: 'CN' };
  const investorId = 'c0000000-0000-4000-8000-00000000000c';
  story.do('officer', 'ChangeInvestor', { investorId, contactIds: ['investor'], reason: '股权转让' });
  return story;
}

/** A sign that is seen, and over. */
function signStory(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  for (const to of ['intent', 'signing', 'commencement'] as const) story.do('officer', 'AdvanceStage', { to });
  story.do('officer', 'RecordWarningSign', { kind: 'unreachable', source: 'visit', words: '两次上门无人应答' });
  const signId = story.project.signs?.[0]?.id ?? '';
  story.do('leader', 'ClearWarningSign', { signId, reason: '已联系上' });
  return story;
}

/** A form whose limit moves with a newer calendar, and one that ends in a year which is not published. */
function formAtNewYear(): Story {
  const story = Story.lead({ policy: OPEN_GATES, at: '2026-12-30 10:00' });
  const said = { matter: '办理迟缓', requirement: '报送整改方案' };
  story.do('supervisor', 'IssueForm', { ...said, unitId: 'natural-resources' });
  story.tick('2027-01-20 10:00');
  story.calendar = CALENDAR_2027;
  story.do('supervisor', 'AdoptCalendar', {});
  return story;
}

/** Stories in which every kind of notice is told. */
export function everyStory(): readonly Story[] {
  const asked = [pausedStory(), extendedStory(), coHandledStory(), silentStory(), formStory(), formAtNewYear()];
  return [
    goodStory(),
    newYearStory(),
    storyWithoutContact(),
    promiseStory(),
    signStory(),
    contestStory(),
    takenOverStory(),
    ...asked,
  ];
}

/** Notices of every kind, as stories make them. */
export const everyNotice = (): readonly Notice[] => everyStory().flatMap(noticesOf);
