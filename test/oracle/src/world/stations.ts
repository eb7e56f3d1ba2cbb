import type { Command, ItemState, ProjectStatus, Stage } from '@bangban/domain';
import { ITEM_STATES } from '@bangban/domain';

type Step = readonly [by: string, command: (itemId: string) => Command];

/** Who does what, whoever they are by then. @throws Error where it is refused: a station is what it is called */
export interface Builder {
  /** A project that stands in this stage; its id. */
  readonly at: (stage: Stage) => Promise<string>;
  readonly act: (by: string, projectId: string, command: Command) => Promise<{ readonly id: string }>;
  /** Matters that are open there. */
  readonly open: (projectId: string) => Promise<readonly string[]>;
  /** Who verifies what a unit reports there. */
  readonly verifier: string;
}

const UNIT = 'natural-resources';
const HANDLER = 'land-handler';
/** Issued, signed for, answered, accepted, done. */
const FORM_STEPS = 5;
const reason = '投资方计划调整';
const paper = { kind: 'investor-consent', number: '同意〔2026〕1号', date: '2026-03-13' } as const;

/** The way to each state, from a matter that is drafted. */
function waysTo(verifier: string): Readonly<Record<ItemState, readonly Step[]>> {
  const issued: Step[] = [['officer', (itemId) => ({ name: 'IssueHelpItem', payload: { itemId } })]];
  const signed: Step[] = [...issued, [HANDLER, (itemId) => ({ name: 'SignForHelpItem', payload: { itemId } })]];
  const report = (itemId: string): Command => ({ name: 'ReportDone', payload: { itemId, note: '已办结' } });
  const drawn: Step[] = [...signed, [HANDLER, report]];
  const reported: Step[] = [...drawn, ['land-head', (itemId) => ({ name: 'SignReport', payload: { itemId } })]];
  const verified: Step[] = [...reported, [verifier, (itemId) => ({ name: 'VerifyHelpItem', payload: { itemId } })]];
  return {
    drafted: [],
    issued,
    // It waits for the first: handling has not begun.
    signed,
    'in-progress': signed,
    'awaiting-signature': drawn,
    reported,
    verified,
    closed: [...verified, [verifier, (itemId) => ({ name: 'CloseHelpItem', payload: { itemId } })]],
    void: [['centre-head', (itemId) => ({ name: 'VoidHelpItem', payload: { itemId, reason } })]],
  };
}

/** In one stage: a matter in every state, one that is asked about, to be paused and helped with, a hand-over and a request under way. */
export async function everyState(builder: Builder, stage: Stage): Promise<void> {
  const { act, at, verifier } = builder;
  const projectId = await at(stage);
  const ways = waysTo(verifier);
  let first: string | null = null;
  const itemIds: string[] = [];
  for (const state of ITEM_STATES) {
    const { id: itemId } = await act('officer', projectId, added(state, first === null ? [] : [first]));
    first ??= itemId;
    itemIds.push(itemId);
    for (const [by, command] of ways[state]) await act(by, projectId, command(itemId));
    if (state !== 'in-progress') continue;
    await act('officer', projectId, { name: 'RaiseHelpItem', payload: { itemId, reason: '协调不成' } });
    const asked = { itemId, kind: 'papers', until: '2026-03-18', note: '待补件' } as const;
    await act(HANDLER, projectId, { name: 'AskPause', payload: asked });
    // Nobody there answers for it: the head of the help centre is asked in its place.
    const help = { itemId, unitId: 'archive', kind: 'countersign', ask: '请核对档案' };
    await act(HANDLER, projectId, { name: 'AskCoUnit', payload: help });
  }
  await everyForm(builder, projectId, itemIds);
  await everyPromise(builder, projectId);
  if (stage === 'commencement' || stage === 'production') await everySign(builder, projectId);
  const asAgent = { unitId: 'help-centre', personId: 'officer', delivery: true, until: '2027-03-31' };
  await act('investor', projectId, { name: 'GrantAgency', payload: asAgent });
  await act('deputy', projectId, {
    name: 'ProposeHandOver',
    payload: { subject: 'introducing-unit', toUnitId: 'west', toPersonId: 'west-head', reason: '分工调整' },
  });
  await act('officer', projectId, { name: 'Shelve', payload: { reason } });
}

const said = { matter: '办理迟缓', requirement: '报送整改方案' };

/** A form of each step: to be signed for, to be answered, with the office, under way, to be lifted. */
async function everyForm({ act }: Pick<Builder, 'act'>, projectId: string, itemIds: readonly string[]): Promise<void> {
  for (const [steps, itemId] of itemIds.slice(0, FORM_STEPS).entries()) {
    const payload = { ...said, itemId, unitId: UNIT };
    const { id: formId } = await act('supervisor', projectId, { name: 'IssueForm', payload });
    const measures = [{ what: '专人跟办', personId: HANDLER, until: '2026-03-31' }];
    const way: readonly Step[] = [
      [HANDLER, () => ({ name: 'SignForForm', payload: { formId } })],
      [HANDLER, () => ({ name: 'SubmitFormPlan', payload: { formId, measures } })],
      ['supervisor', () => ({ name: 'DecideFormPlan', payload: { formId, decision: 'approve', reason: '可行' } })],
      [HANDLER, () => ({ name: 'ReportFormMeasure', payload: { formId, no: 1, words: '已完成' } })],
    ];
    for (const [by, command] of way.slice(0, steps)) await act(by, projectId, command(formId));
  }
}

/** 承诺 of both sides: one that waits, one to be kept, one that is to be confirmed. */
async function everyPromise({ act }: Pick<Builder, 'act'>, projectId: string): Promise<void> {
  const minutes = { source: 'minutes', number: '〔2026〕3号', minutesDate: '2026-03-02' } as const;
  const place = { ...minutes, side: 'place', what: '兑现租金补贴', unitId: UNIT } as const;
  const day = { trigger: 'date', date: '2026-04-30' } as const;
  const recorded = [
    { ...place, trigger: 'evidence', evidenceKind: 'tax-registration' } as const,
    { ...place, ...day },
    { ...minutes, ...day, side: 'investor', what: '首期资本到位' } as const,
    { ...place, ...day, unitId: 'archive' },
    ...[1, 2, 3].map(() => ({ ...place, trigger: 'stage', stage: 'lead', delivery: true }) as const),
  ];
  const ids: string[] = [];
  for (const payload of recorded) {
    ids.push((await act('officer', projectId, { name: 'RecordCommitment', payload })).id);
  }
  const claimed = { commitmentId: ids[3] ?? '', words: '已兑现', number: '拨款单1号' };
  await act('officer', projectId, { name: 'ClaimCommitment', payload: claimed });
  // 政策兑现: one to apply for, one to review, one to decide.
  for (const commitmentId of ids.slice(5)) {
    await act('investor', projectId, { name: 'ApplyForDelivery', payload: { commitmentId, words: '已审计' } });
  }
  const pass = { commitmentId: ids[6] ?? '', decision: 'approve', words: '齐全' } as const;
  await act(HANDLER, projectId, { name: 'ReviewDelivery', payload: pass });
}

/** 预警信号: one that is open, one that is cleared. */
async function everySign({ act }: Pick<Builder, 'act'>, projectId: string): Promise<void> {
  const seen = { source: 'visit', words: '上门无人应答' } as const;
  await act('officer', projectId, { name: 'RecordWarningSign', payload: { ...seen, kind: 'unreachable' } });
  const other = { name: 'RecordWarningSign', payload: { ...seen, kind: 'other' } } as const;
  const { id: signId } = await act('officer', projectId, other);
  await act('officer', projectId, { name: 'ClearWarningSign', payload: { signId, reason: '已联系上' } });
}

/** Drafted, with another unit that helps; one that is to be signed for and not begun waits for others. */
const added = (state: ItemState, others: readonly string[]): Command => ({
  name: 'AddHelpItem',
  payload: {
    title: `协调用地预审（${state}）`,
    unitId: UNIT,
    coUnitIds: ['park'],
    limit: 5,
    issue: false,
    ...(state === 'signed' ? { prerequisites: others } : {}),
  },
});

type Rest = Exclude<ProjectStatus, 'active'>;

/** At rest, or at one of its ends, with what goes there with it. */
export const RESTS: Readonly<Record<Rest, (builder: Builder) => Promise<unknown>>> = {
  async shelved({ act, at }) {
    const projectId = await at('signing');
    const { id: itemId } = await act('officer', projectId, added('issued', []));
    await act('officer', projectId, { name: 'IssueHelpItem', payload: { itemId } });
    await act('supervisor', projectId, { name: 'IssueForm', payload: { ...said, unitId: UNIT } });
    const { id: requestId } = await act('officer', projectId, { name: 'Shelve', payload: { reason } });
    await act('mayor', projectId, { name: 'DecideRequest', payload: { requestId, decision: 'approve' } });
  },
  terminated: ended((builder, id) =>
    builder.act('deputy', id, { name: 'TerminateProject', payload: { reason, cause: 'objective' } }),
  ),
  transferred: ended((builder, id) =>
    builder.act('deputy', id, { name: 'TransferOut', payload: { reason, cause: 'objective' } }),
  ),
  closed: ended(async ({ act, open }, id) => {
    for (const itemId of await open(id))
      await act('centre-head', id, { name: 'VoidHelpItem', payload: { itemId, reason } });
    await act('officer', id, { name: 'RecordEvidence', payload: paper });
    await act('officer', id, { name: 'CloseProject', payload: { reason: '服务期满' } });
  }),
};

/** In its last stage, with a matter that was given up before. */
function ended(end: (builder: Builder, projectId: string) => Promise<unknown>): (builder: Builder) => Promise<unknown> {
  return async (builder) => {
    const projectId = await builder.at('production');
    const { id: itemId } = await builder.act('officer', projectId, added('drafted', []));
    await builder.act('centre-head', projectId, { name: 'VoidHelpItem', payload: { itemId, reason } });
    await end(builder, projectId);
  };
}
