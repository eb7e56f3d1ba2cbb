import { addDays, addWorkingDays, dateAt, type DateOnly, dayEnding, signingHead, undeferred } from '@bangban/kernel';
import type { CommandMap, CommandName } from '../command/commands';
import type { FundArrival } from '../project/project.state';
import type { Policy } from '../policy/policy';
import { isFitAgent } from '../project/mandates';
import { standingOf } from '../project/arrivals';
import { agreedMoney } from '../project/agreed';
import { moneySums, negated } from '../project/money';
import { openSigns } from '../project/signs';
import { isOpenItem } from '../help-item/item-states';
import { type Stage, STAGES } from '../project/stages';
import type { Context, World } from '../world';
import { LEAD } from './story.spec-support';

/** What a payload is made for: the state, and the item or question that the command names. */
export interface PayloadView {
  readonly world: World;
  readonly ctx: Context;
  readonly itemId: string | null;
  readonly escalationId: string | null;
  readonly formId?: string | null;
}

const ABSENT = 'ffffffff-0000-4000-8000-000000000000';
const today = ({ ctx }: PayloadView): string => dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
const itemOf = ({ itemId }: PayloadView): string => itemId ?? ABSENT;
/** Somebody who is there. */
function memberOf({ ctx }: PayloadView, unitId: string | undefined): string {
  const { people } = ctx.directory;
  const there = Object.keys(people).find((id) => people[id]?.unitId === unitId && people[id]?.active);
  return there ?? signingHead(ctx.directory, unitId ?? '') ?? 'land-head';
}

const formOf = ({ formId }: PayloadView): string => formId ?? ABSENT;
const stageOf = ({ world }: PayloadView): Stage => world.project?.stage ?? 'lead';
const MONEY = { amount: '35000', currency: 'CNY' };

function openItems({ world }: PayloadView): readonly string[] {
  return Object.values(world.items)
    .filter(({ state }) => isOpenItem(state))
    .sort((a, b) => a.no - b.no)
    .map(({ id }) => id);
}

function adHocItems(view: PayloadView): readonly CommandMap['AddHelpItem'][] {
  const open = openItems(view);
  const waiting = open.filter((id) => view.world.items[id]?.handlingStartedAt === null);
  const next = STAGES[STAGES.indexOf(stageOf(view)) + 1];
  const item = { title: '协调事项', unitId: 'natural-resources', limit: 2 };
  return [
    { ...item, issue: true },
    { ...item, unitId: 'park', limit: 1, issue: true, investorConfirms: true },
    { ...item, unitId: 'ecology', coUnitIds: ['park'], issue: true, ...(next ? { blocks: next } : {}) },
    { ...item, limit: 4, issue: true, prerequisites: open.slice(-1) },
    { ...item, unitId: 'housing', prerequisites: open.slice(0, 2) },
    { ...item, unitId: 'park', issue: true, prerequisites: open.slice(-1), requiredBy: waiting.slice(0, 1) },
    { ...item, issue: true, requiredBy: waiting.slice(-2) },
    { ...item, unitId: 'nowhere' },
  ];
}

function evidence(view: PayloadView): readonly CommandMap['RecordEvidence'][] {
  const shared = { number: '1', date: today(view), ...(view.itemId === null ? {} : { itemId: view.itemId }) };
  return [
    { ...shared, kind: 'fund-split' },
    { ...shared, kind: 'company-registration' },
    { ...shared, kind: 'admission-decision' },
    { ...shared, kind: 'project-filing' },
    { ...shared, kind: 'construction-permit' },
    { ...shared, kind: 'site-evidence' },
    { ...shared, kind: 'trial-production' },
    { ...shared, kind: 'investor-consent' },
    { ...shared, kind: 'contract', parties: ['市投资促进局', '华东某精密机械有限公司'], money: MONEY },
    { ...shared, kind: 'contract' },
    { ...shared, kind: 'site-evidence', date: addDays(today(view), 1) },
  ];
}

/** The last month of which no sign of the kind is open. */
function freeMonth(view: PayloadView): string {
  const taken = view.world.project ? openSigns(view.world.project) : [];
  let month = today(view).slice(0, 7);
  while (taken.some(({ kind, period }) => kind === 'unreachable' && period === month)) {
    month = addDays(`${month}-01`, -1).slice(0, 7);
  }
  return month;
}

function milestones(view: PayloadView): readonly CommandMap['RecordMilestone'][] {
  const date = today(view);
  const proofs = view.world.project?.evidence.filter(({ kind }) => kind === 'company-registration') ?? [];
  return [
    { milestone: 'letter-of-intent', date },
    { milestone: 'framework-agreement', date },
    ...proofs.slice(0, 1).map(({ id }) => ({ milestone: 'fulfilment' as const, date, evidenceId: id })),
    { milestone: 'fulfilment', date },
  ];
}

function plans(view: PayloadView): readonly CommandMap['RevisePlan'][] {
  const plan = view.world.project?.plan;
  const signing = plan?.signing ?? null;
  // The dates as they stand, which anybody who keeps the plan may write again.
  const kept = plan
    ? [{ commencement: plan.commencement, production: plan.production, ...(signing ? { signing } : {}) }]
    : [];
  const day = today(view);
  return [
    { signing: addDays(day, 10), commencement: addDays(day, 40), production: addDays(day, 200) },
    { commencement: addDays(day, 3), production: addDays(day, 5) },
    { signing: addDays(day, -5), commencement: addDays(day, 1), production: addDays(day, 1) },
    { commencement: addDays(day, 40), production: addDays(day, 30) },
    ...kept,
  ];
}

function imports(view: PayloadView): readonly CommandMap['ImportProject'][] {
  const on = (ago: number): string => addDays(today(view), -ago);
  const item = { title: '在办事项', unitId: 'park', limit: 3, issuedOn: on(20) };
  const stages = [
    { stage: 'lead' as const, enteredOn: on(200) },
    { stage: 'signing' as const, enteredOn: on(30) },
  ];
  return [
    {
      ...LEAD,
      stage: 'signing',
      stages,
      leaderId: 'leader',
      source: '台账',
      reference: '1',
      judgedOn: on(190),
      items: [
        item,
        { ...item, signedForOn: on(18) },
        { ...item, templateKey: 'filing', closedOn: on(10) },
        { ...item, unitId: 'ecology', issuedOn: on(0) },
      ],
      plan: { commencement: on(-20), production: on(-200) },
    },
    {
      ...LEAD,
      stage: 'lead',
      stages: [{ stage: 'lead', enteredOn: on(3) }],
      source: '台账',
      reference: '2',
      firstContactOn: on(2),
    },
    { ...LEAD, stage: 'intent', stages, leaderId: 'leader', source: '台账', reference: '3' },
    {
      ...LEAD,
      stage: 'production',
      stages: [{ stage: 'production', enteredOn: on(5) }],
      leaderId: 'leader',
      source: '台账',
      reference: '4',
    },
  ];
}

function commitments(view: PayloadView): readonly CommandMap['RecordCommitment'][] {
  const minutes = { source: 'minutes' as const, number: '〔2026〕3号', minutesDate: today(view) };
  const place = { side: 'place' as const, what: '兑现厂房租金补贴', unitId: 'park', ...minutes };
  const own = { side: 'investor' as const, what: '首期注册资本到位', ...minutes };
  const contract = view.world.project?.evidence.find(({ kind }) => kind === 'contract')?.id ?? ABSENT;
  return [
    { ...place, trigger: 'date', date: addDays(today(view), 5), money: MONEY },
    { ...own, trigger: 'stage', stage: 'signing', after: 3, afterUnit: 'working-days' },
    { ...place, unitId: 'natural-resources', trigger: 'stage', stage: 'lead', after: 1, afterUnit: 'months' },
    { ...own, trigger: 'date', date: addDays(today(view), -30) },
    { ...place, unitId: 'housing', trigger: 'evidence', evidenceKind: 'company-registration' },
    {
      ...place,
      source: 'contract',
      evidenceId: contract,
      trigger: 'milestone',
      milestone: 'letter-of-intent',
      after: 2,
    },
    { ...place, what: '兑现研发投入奖补', trigger: 'stage', stage: 'lead', delivery: true, money: MONEY },
    { ...own, trigger: 'date', date: addDays(today(view), 9), delivery: true },
    { ...place, unitId: 'nowhere', trigger: 'date', date: today(view) },
    { ...own, trigger: 'evidence' },
  ];
}

/** What is agreed in two parts or one; too little, for the same days twice, and for nothing agreed. */
function arrivalPlans({ world }: PayloadView): readonly CommandMap['PlanArrivals'][] {
  const agreed = world.project ? agreedMoney(world.project) : [];
  const whole = (period: string) => agreed.map((money) => ({ period, money }));
  const first = agreed.map(({ currency }) => ({ period: '2026-11', money: { amount: '0.1', currency } }));
  const rest = agreed.map(({ amount, currency }) => {
    const [left = MONEY] = moneySums([{ amount, currency }, negated({ amount: '0.1', currency })]);
    return { period: '2027-Q1', money: left };
  });
  return [
    { instalments: [...rest, ...first], reason: '合同约定分期到资' },
    { instalments: whole('2026-Q4'), reason: '按合同一次到资' },
    { instalments: first, reason: '先报一部分' },
    { instalments: [...whole('2027-Q1'), ...whole('2027-02')], reason: '两次都报' },
    { instalments: [{ period: '2026-12', money: { amount: '1', currency: 'JPY' } }], reason: '外币' },
  ];
}

/** 委托代办, to an officer of the centre and to somebody of a unit that helps, and what is refused. */
function agencies(view: PayloadView): readonly CommandMap['GrantAgency'][] {
  const until = addDays(today(view), 20);
  const paper = { number: '委托书1号' };
  const officer = { unitId: 'help-centre', personId: 'officer', until, ...paper };
  const promoter = { unitId: 'promotion-bureau', personId: 'promoter', until, ...paper };
  const itemIds = openItems(view).slice(0, 50);
  const { project } = view.world;
  const { people } = view.ctx.directory;
  const fit = Object.keys(people).filter((id) => project && isFitAgent(id, project, view.ctx.directory));
  return [
    ...fit.map((personId) => ({ ...paper, unitId: people[personId]?.unitId ?? '', personId, until, promises: true })),
    { ...promoter, itemIds, delivery: true, promises: true },
    { ...officer, delivery: true, promises: true },
    { ...promoter, promises: true, until: today(view) },
    { ...officer, itemIds: openItems(view).slice(-1), words: '补件' },
    { ...officer, personId: 'centre-head', delivery: true },
    { ...promoter, until: addDays(today(view), -1), delivery: true },
    officer,
  ];
}

/** Whatever stands of each, between two places; and a share too little. */
function splits({ world }: PayloadView): readonly CommandMap['SplitFundArrival'][] {
  const { evidence = [], fundArrivals = [] } = world.project ?? {};
  const evidenceId = evidence.find(({ kind }) => kind === 'fund-split')?.id ?? ABSENT;
  const none = { arrivalId: ABSENT, evidenceId, parts: [] };
  return [none, ...fundArrivals.flatMap((arrival) => shared(arrival, fundArrivals, evidenceId))];
}

function shared(
  arrival: FundArrival,
  fundArrivals: readonly FundArrival[],
  evidenceId: string,
): readonly CommandMap['SplitFundArrival'][] {
  const { amount } = standingOf(arrival, fundArrivals);
  const [most] = moneySums([
    { amount, currency: '' },
    { amount: '-0.1', currency: '' },
  ]);
  const part = { unitId: 'park', amount: '0.1' };
  return [
    { arrivalId: arrival.id, evidenceId, parts: [part, { unitId: 'county', amount: most?.amount ?? '1' }] },
    { arrivalId: arrival.id, evidenceId, parts: [part, { unitId: 'county', amount: '1' }] },
  ];
}

function handOvers(): readonly CommandMap['ProposeHandOver'][] {
  return [
    { subject: 'leader', toPersonId: 'leader-two', reason: '分工调整' },
    { subject: 'leader', toPersonId: 'leader', reason: '分工调整' },
    { subject: 'introducing-unit', toPersonId: 'liaison-head', toUnitId: 'liaison-office', reason: '职责调整' },
    { subject: 'landing-place', toPersonId: 'county-head', toUnitId: 'county', reason: '选址调整' },
    { subject: 'landing-place', toPersonId: 'park-handler', toUnitId: 'park', reason: '选址调整' },
    { subject: 'landing-place', toPersonId: 'liaison-head', toUnitId: 'liaison-office', reason: '选址调整' },
    { subject: 'introducing-unit', toPersonId: 'promoter', toUnitId: 'promotion-bureau', reason: '职责调整' },
  ];
}

function handOverAnswers({ world }: PayloadView): readonly CommandMap['AnswerHandOver'][] {
  const lines = world.project?.handOver?.lines ?? [];
  const answer = (verdict: 'accept' | 'dispute', note?: string): CommandMap['AnswerHandOver'] => ({
    lines: lines.map(({ id }) => ({ lineId: id, verdict, ...(note === undefined ? {} : { note }) })),
  });
  return [
    answer('accept'),
    answer('dispute', '资料不全'),
    answer('dispute'),
    { lines: [{ lineId: 'unknown', verdict: 'accept' }] },
  ];
}

const CO_UNITS = ['park', 'ecology', 'housing', 'natural-resources'];

const idsOf = (list: readonly { readonly id: string }[] = []): readonly string[] => [
  ...list.map(({ id }) => id),
  ABSENT,
];

/**
 * Payloads that people might send, made from the state: where a command can be accepted at all, one of them is. Some are
 * wrong on purpose.
 */
export const PAYLOADS: { readonly [N in CommandName]: (view: PayloadView) => readonly CommandMap[N][] } = {
  RegisterLead: () => [LEAD, { ...LEAD, followerId: 'nobody' }],
  ImportProject: imports,
  ReviseProject: () => [
    { changes: { industry: '新材料' }, reason: '更正' },
    { changes: { investorContactIds: [] }, reason: '更正' },
    { changes: { followerId: 'liaison-head', money: MONEY }, reason: '更正' },
    { changes: {}, reason: '更正' },
  ],
  RecordContact: (view) => [
    { kind: 'call', summary: '电话联系' },
    {
      ...({ kind: 'visit', summary: '上门走访', metWith: '投资部经理', outcome: 'wants-papers' } as const),
      nextBy: addDays(today(view), 3),
    },
    { kind: 'call', summary: '电话联系', nextBy: addDays(today(view), 60) },
  ],
  RecordAftercareCall: () => [
    { running: 'full', staff: 120, powerKwh: 86_000, orders: 'same', summary: '生产正常' },
    {
      ...({ running: 'partly', staff: 96, orders: 'fewer', summary: '订单下降，用工不足' } as const),
      troubles: [
        { kind: 'staff', what: '协调招工', unitId: 'housing', limit: 5 },
        { kind: 'power', what: '核实限电', unitId: 'natural-resources', limit: 3 },
      ],
    },
    {
      ...({ running: 'stopped', staff: 0, orders: 'fewer', summary: '停产' } as const),
      troubles: [{ kind: 'other', what: '停产', unitId: 'nowhere', limit: 5 }],
    },
  ],
  RecordWarningSign: (view) => [
    { kind: 'unreachable', period: freeMonth(view), source: 'visit', words: '两次上门无人应答' },
    { kind: 'no-power', period: '2026-03', source: 'utility', words: '上月用电为零' },
    { kind: 'other', seenOn: '2099-01-01', source: 'other', words: '日期有误' },
  ],
  ClearWarningSign: (view) => [
    ...(view.world.project ? openSigns(view.world.project) : []).map(({ id }) => ({ signId: id, reason: '已恢复' })),
    { signId: 'nowhere', reason: '误录' },
  ],
  ChangeInvestor: () => [
    { investorId: 'c0000000-0000-4000-8000-00000000000c', contactIds: ['investor'], reason: '股权转让' },
    { investorId: 'c0000000-0000-4000-8000-00000000000d', reason: '更换投资方' },
    { investorId: 'c0000000-0000-4000-8000-00000000000c', contactIds: ['officer'], reason: '有误' },
    { investorId: 'c0000000-0000-4000-8000-00000000000d', date: '2099-01-01', reason: '日期有误' },
  ],
  DecideLeadContest: () => [
    { verdict: 'side-by-side', reason: '不同产品线，属两个项目' },
    { verdict: 'first-holds', reason: '先登记单位已实质推进' },
    { verdict: 'second-holds', reason: '后登记单位已签框架协议' },
  ],
  JudgeLead: () => [
    { verdict: 'worth-pursuing', reason: '符合产业方向' },
    { verdict: 'not-worth-pursuing', lost: 'energy', reason: '高耗能' },
    { verdict: 'not-worth-pursuing', reason: '高耗能' },
  ],
  AssignLeader: () => [
    { leaderId: 'leader' },
    { leaderId: 'leader-two' },
    { leaderId: 'deputy' },
    { leaderId: 'promoter' },
  ],
  FillHelpParty: ({ world }) => [
    { party: 'functional-department', unitId: 'housing' },
    { party: 'functional-department', unitId: 'natural-resources' },
    { party: 'landing-place', unitId: 'park' },
    { party: 'help-centre', unitId: 'help-centre' },
    { party: 'introducing-unit', unitId: world.project?.introducingUnitId ?? '' },
    { party: 'introducing-unit', unitId: 'supervision' },
  ],
  RevisePlan: plans,
  RecordEvidence: evidence,
  RecordMilestone: milestones,
  RecordFundArrival: (view) => [
    {
      money: MONEY,
      date: today(view),
      proof: 'voucher',
      overReason: '增资合同待签',
      proofNumber: `${view.world.project?.seq ?? 0}`,
    },
    { money: MONEY, date: today(view), proof: 'voucher', proofNumber: '1' },
    { money: { ...MONEY, currency: 'XTS' }, date: today(view), proof: 'voucher', proofNumber: '2' },
    { money: { amount: '0', currency: 'CNY' }, date: today(view), proof: 'voucher', proofNumber: '1' },
  ],
  WithdrawEvidence: ({ world }) => idsOf(world.project?.evidence).map((evidenceId) => ({ evidenceId, reason: '误录' })),
  WithdrawMilestone: ({ world }) =>
    idsOf(world.project?.milestones).map((milestoneId) => ({ milestoneId, reason: '误录' })),
  PlanArrivals: (view) => arrivalPlans(view),
  VerifyFundArrival: ({ world }) => idsOf(world.project?.fundArrivals).map((arrivalId) => ({ arrivalId })),
  CorrectFundArrival: ({ world }) =>
    idsOf(world.project?.fundArrivals).flatMap((arrivalId) => [
      { arrivalId, amount: '0.5', reason: '多记' },
      { arrivalId, amount: '35000', reason: '重复' },
      { arrivalId, amount: '0', reason: '多记' },
      { arrivalId, amount: '99999', reason: '多记' },
    ]),
  SplitFundArrival: (view) => splits(view),
  WithdrawFundArrival: ({ world }) =>
    idsOf(world.project?.fundArrivals).map((arrivalId) => ({ arrivalId, reason: '误录' })),
  AdvanceStage: (view) =>
    STAGES.slice(STAGES.indexOf(stageOf(view)))
      .map((to) => ({ to }))
      .reverse(),
  ReturnToStage: () => STAGES.map((to) => ({ to, reason: '条件变化' })),
  Shelve: () => [{ reason: '投资方重组' }],
  DecideRequest: ({ world }) => [
    ...(world.project?.requests ?? []).flatMap(({ id }) => [
      { requestId: id, decision: 'approve' as const },
      { requestId: id, decision: 'refuse' as const },
    ]),
    { requestId: ABSENT, decision: 'approve' },
  ],
  Resume: () => [{ reason: '恢复推进' }],
  TerminateProject: () => [{ reason: '撤资', cause: 'objective' }],
  TransferOut: () => [{ reason: '转往外地', cause: 'human' }],
  ProposeHandOver: handOvers,
  AnswerHandOver: handOverAnswers,
  AdoptPolicy: ({ ctx }) => [{ policyVersion: ctx.newPolicy?.version ?? 0 }, { policyVersion: ctx.policy.version }],
  AdoptCalendar: () => [{}],
  CloseProject: () => [{ reason: '服务期满' }],
  AddHelpItem: adHocItems,
  IssueHelpItem: (view) => [{ itemId: itemOf(view) }],
  SignForHelpItem: (view) => [{ itemId: itemOf(view) }],
  NoteProgress: (view) => [{ note: '推进中', percent: 40, ...(view.itemId === null ? {} : { itemId: view.itemId }) }],
  ReportDone: (view) => [
    { itemId: itemOf(view), note: '已办结' },
    { itemId: itemOf(view), note: '已办结，见附件', files: ['a'.repeat(64)] },
  ],
  SignReport: (view) => [{ itemId: itemOf(view) }],
  ReturnReport: (view) => [{ itemId: itemOf(view), reason: '附件不全' }],
  WithdrawReport: (view) => [{ itemId: itemOf(view), reason: '补充材料' }],
  VerifyHelpItem: (view) => [{ itemId: itemOf(view) }, { itemId: itemOf(view), close: true }],
  ReturnHelpItem: (view) => [{ itemId: itemOf(view), reason: '材料不齐' }],
  CloseHelpItem: (view) => [{ itemId: itemOf(view) }],
  ConfirmClosing: (view) => [{ itemId: itemOf(view) }],
  RefuseClosing: (view) => [{ itemId: itemOf(view), reason: '问题仍在' }],
  TransferHelpItem: (view) => [
    { itemId: itemOf(view), unitId: 'park', reason: '属地事项' },
    { itemId: itemOf(view), unitId: 'natural-resources', reason: '职责所在' },
    { itemId: itemOf(view), unitId: 'housing', personId: 'promoter', reason: '误转' },
  ],
  RaiseHelpItem: (view) => [{ itemId: itemOf(view), reason: '企业催办' }],
  UrgeHelpItem: (view) => [{ itemId: itemOf(view) }, { itemId: itemOf(view), reason: '企业急等' }],
  UrgeAnswer: (view) => [
    { escalationId: view.escalationId ?? ABSENT, ...(view.itemId === null ? {} : { itemId: view.itemId }) },
  ],
  UrgeHandOver: () => [{}, { reason: '请尽快接手' }],
  UrgeDecision: ({ world }) => [
    ...(world.project?.requests ?? []).map(({ id }) => ({ requestId: id })),
    { requestId: ABSENT },
  ],
  AcceptLackingPaper: (view) => [
    { itemId: itemOf(view), what: '土地权属证明', limit: 5 },
    { itemId: itemOf(view), what: '环评批复', limit: 60 },
  ],
  AskPause: (view) => [
    { itemId: itemOf(view), kind: 'papers', until: addDays(today(view), 3), note: '待企业补件' },
    { itemId: itemOf(view), kind: 'hearing', until: today(view), note: '须听证' },
    { itemId: itemOf(view), kind: 'inspection', until: addDays(today(view), 1), note: '送检', files: ['b'.repeat(64)] },
    { itemId: itemOf(view), kind: 'hearing', until: addDays(today(view), 400), note: '太久' },
    { itemId: itemOf(view), kind: 'holiday', until: today(view), note: '没有这种情形' },
  ],
  DecidePause: (view) => [
    { itemId: itemOf(view), decision: 'approve', reason: '情况属实' },
    { itemId: itemOf(view), decision: 'refuse', reason: '理由不足' },
  ],
  ResumeClock: (view) => [{ itemId: itemOf(view), reason: '听证已结束' }],
  SupplyPapers: (view) => [{ itemId: itemOf(view), note: '已交齐' }],
  AskExtension: (view) => {
    const last = (days: number): DateOnly => {
      const clock = view.itemId === null ? undefined : view.world.items[view.itemId]?.clocks.handling;
      const { calendar } = view.ctx;
      const limit = clock ? dayEnding(undeferred(clock).due, calendar.utcOffsetMinutes) : today(view);
      return addWorkingDays(calendar, limit, days).date;
    };
    const said = { itemId: itemOf(view), reason: '图纸需重新出具', progress: '已完成现场勘查' };
    return [
      { ...said, until: last(1) },
      { ...said, until: last(3) },
      { ...said, until: last(10), files: ['b'.repeat(64)] },
      { ...said, until: last(11) },
      { ...said, until: today(view) },
    ];
  },
  SignExtension: (view) => [
    { itemId: itemOf(view), decision: 'approve', reason: '确有需要' },
    { itemId: itemOf(view), decision: 'refuse', reason: '抓紧办理' },
  ],
  DecideExtension: (view) => {
    const asked = view.itemId === null ? null : view.world.items[view.itemId]?.extension;
    return [
      { itemId: itemOf(view), decision: 'approve', reason: '同意' },
      ...(asked ? [{ itemId: itemOf(view), decision: 'approve', until: asked.until, reason: '同意' } as const] : []),
      { itemId: itemOf(view), decision: 'refuse', reason: '理由不足' },
      { itemId: itemOf(view), decision: 'approve', until: addDays(today(view), 300), reason: '太久' },
    ];
  },
  AskCoUnit: (view) => {
    const said = { itemId: itemOf(view), ask: '请就用地意见回复' };
    return [
      { ...said, unitId: 'park', kind: 'opinion' },
      { ...said, unitId: 'ecology', kind: 'countersign' },
      { ...said, unitId: 'housing', kind: 'material', files: ['b'.repeat(64)] },
      { ...said, unitId: 'natural-resources', kind: 'site-visit' },
      { ...said, unitId: 'park', alsoUnitIds: ['ecology', 'housing'], kind: 'opinion' },
      { ...said, unitId: 'park', alsoUnitIds: ['park'], kind: 'opinion' },
      { ...said, unitId: 'park', kind: 'nothing' },
      { ...said, unitId: 'nowhere', kind: 'opinion' },
    ];
  },
  ReplyCoUnit: (view) =>
    CO_UNITS.flatMap((unitId) => [
      { itemId: itemOf(view), unitId, answer: 'agree', words: '无不同意见' } as const,
      { itemId: itemOf(view), unitId, answer: 'disagree', words: '与规划不符' } as const,
      { itemId: itemOf(view), unitId, answer: 'conditions', words: '须补图', files: ['b'.repeat(64)] } as const,
    ]),
  WithdrawCoUnit: (view) => CO_UNITS.map((unitId) => ({ itemId: itemOf(view), unitId, reason: '已当面商定' })),
  AskCoordination: (view) => CO_UNITS.map((unitId) => ({ itemId: itemOf(view), unitId, words: '意见不一致，请协调' })),
  VoidHelpItem: (view) => [{ itemId: itemOf(view), reason: '不再需要' }],
  TakeBack: (view) => [{ itemId: itemOf(view), reason: '误点' }],
  IssueForm: (view) => {
    const said = {
      matter: '办理迟缓',
      requirement: '三日内报送整改方案',
      ...(view.itemId === null ? {} : { itemId: view.itemId }),
    };
    return [
      { ...said, unitId: 'natural-resources' },
      { ...said, unitId: 'park', personId: 'park-handler' },
      { ...said, unitId: 'ecology' },
      { ...said, unitId: 'housing' },
      { ...said, unitId: 'county' },
      { ...said, unitId: 'promotion-bureau' },
      { ...said, unitId: 'supervision' },
      { ...said, unitId: 'nowhere' },
    ];
  },
  SignForForm: (view) => [{ formId: formOf(view) }],
  SubmitFormPlan: (view) => {
    const { calendar } = view.ctx;
    const unitId = view.world.forms?.[formOf(view)]?.unitId ?? '';
    const personId = memberOf(view, unitId);
    const measure = (days: number) => ({
      what: '专人跟办',
      personId,
      until: addWorkingDays(calendar, today(view), days).date,
    });
    return [
      { formId: formOf(view), measures: [measure(2), measure(1)] },
      { formId: formOf(view), measures: [measure(5)], files: ['b'.repeat(64)] },
      { formId: formOf(view), measures: [{ ...measure(1), until: today(view) }] },
      { formId: formOf(view), measures: [{ ...measure(1), personId: 'leader' }] },
    ];
  },
  DecideFormPlan: (view) => [
    { formId: formOf(view), decision: 'approve', reason: '措施可行' },
    { formId: formOf(view), decision: 'refuse', reason: '没有时间表' },
  ],
  ReportFormMeasure: (view) => [1, 2, 3].map((no) => ({ formId: formOf(view), no, words: '已完成' })),
  ReturnFormMeasure: (view) => [1, 2, 3].map((no) => ({ formId: formOf(view), no, reason: '现场未见落实' })),
  RecordInterview: (view) => {
    const form = view.world.forms?.[formOf(view)];
    const head = memberOf(view, form?.unitId);
    const said = { formId: formOf(view), date: today(view), by: ['supervisor'], record: '已谈清要求' };
    return [
      { ...said, with: [head] },
      { ...said, with: ['leader'] },
      { ...said, with: [head], date: addDays(today(view), 1) },
    ];
  },
  LiftForm: (view) => [
    { formId: formOf(view), cause: 'human', words: '整改到位' },
    { formId: formOf(view), cause: 'objective', words: '整改到位' },
  ],
  WithdrawForm: (view) => [{ formId: formOf(view), reason: '下发有误' }],
  ApplyInOneForm: (view) => {
    const facts = [{ key: 'site', value: '东区8号地块' }];
    const ids = openItems(view).slice(0, 30);
    return [...ids.map((id) => ({ itemIds: [id], facts, papers: ['用地红线图'] })), { itemIds: ids, facts }];
  },
  GrantAgency: agencies,
  WithdrawAgency: (view) =>
    idsOf(view.world.project?.mandates).map((mandateId) => ({ mandateId, reason: '企业自己办理' })),
  RecordCommitment: commitments,
  ApplyForDelivery: (view) =>
    idsOf(view.world.project?.commitments).map((commitmentId) => ({ commitmentId, words: '研发投入已审计' })),
  ReviewDelivery: (view) =>
    idsOf(view.world.project?.commitments).flatMap((commitmentId) => [
      { commitmentId, decision: 'approve' as const, words: '材料齐全' },
      { commitmentId, decision: 'refuse' as const, words: '缺审计报告' },
    ]),
  DecideDelivery: (view) =>
    idsOf(view.world.project?.commitments).flatMap((commitmentId) => [
      { commitmentId, decision: 'approve' as const, words: '按标准拨付' },
      { commitmentId, decision: 'refuse' as const, words: '条件未满足' },
    ]),
  ClaimCommitment: (view) =>
    idsOf(view.world.project?.commitments).flatMap((commitmentId) => [
      { commitmentId, words: '已兑现', number: '财〔2026〕1号' },
      { commitmentId, words: '已兑现' },
    ]),
  DecideCommitment: (view) =>
    idsOf(view.world.project?.commitments).flatMap((commitmentId) => [
      { commitmentId, decision: 'approve' as const },
      { commitmentId, decision: 'refuse' as const, reason: '款项未到账' },
    ]),
  WaiveCommitment: (view) =>
    idsOf(view.world.project?.commitments).map((commitmentId) => ({ commitmentId, reason: '双方商定' })),
  WithdrawCommitment: (view) =>
    idsOf(view.world.project?.commitments).map((commitmentId) => ({ commitmentId, reason: '误录' })),
  AnswerEscalation: (view) => [
    {
      escalationId: view.escalationId ?? ABSENT,
      instruction: 'urge',
      words: '抓紧办理。',
      ...(view.itemId === null ? {} : { itemId: view.itemId }),
    },
    {
      escalationId: view.escalationId ?? ABSENT,
      instruction: 'coordinate',
      words: '由园区牵头，五日内拿出方案。',
      taskUnitId: 'park',
      taskLimit: 5,
      ...(view.itemId === null ? {} : { itemId: view.itemId }),
    },
  ],
};

const NEXT = new WeakMap<Policy, Policy>();

/** The next version of a policy, with other limits. */
export function nextPolicy(policy: Policy): Policy {
  const next = NEXT.get(policy) ?? revised(policy);
  NEXT.set(policy, next);
  return next;
}

function revised(policy: Policy): Policy {
  const version = policy.version + 1;
  const stages = Object.entries(policy.stages).map(([stage, rules]) => [
    stage,
    { ...rules, items: rules.items.map((item) => ({ ...item, limit: 1 + ((item.limit + version) % 4) })) },
  ]);
  const limits = { ...policy.limits, signFor: 1 + (version % 2) };
  return { ...policy, version, limits, stages: Object.fromEntries(stages) as Policy['stages'] };
}
