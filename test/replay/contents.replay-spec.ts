import { describe, expect, it } from '@jest/globals';
import { MEETING_STATUSES } from '@bangban/contract/vocabulary';
import { RUNGS } from '@bangban/kernel';
import { ITEM_STATES, PROJECT_STATUSES, STAGES } from '@bangban/domain';
import { decoded, summaryIn } from '@bangban/temporal';
import {
  ADOPTION_PATCHES,
  DELIVER_NOTICE_PATCHES,
  DIGEST_PATCHES,
  DISPATCH_MEETING_PATCHES,
  PROJECT_ESCORT_PATCHES,
  REACTION_PATCHES,
  RECONCILE_PATCHES,
} from '@bangban/workflows/contract';
import { z } from 'zod';
import { payloadsOf, storedRuns } from '../support/temporal-stored';

const GATES = [
  ...ADOPTION_PATCHES,
  ...DELIVER_NOTICE_PATCHES,
  ...DIGEST_PATCHES,
  ...DISPATCH_MEETING_PATCHES,
  ...PROJECT_ESCORT_PATCHES,
  ...REACTION_PATCHES,
  ...RECONCILE_PATCHES,
].map((patch) => patch.id);

/** Letters, digits and separators: no name, address, telephone number or sentence passes. */
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*([/:.][a-z0-9-]+)*$/)
  .regex(/[a-z]/)
  .max(120);
const instant = z.iso.datetime({ precision: 3 });
const code = z.string().regex(/^[A-Z][A-Z0-9_]+$/);

const comesNext = z.strictObject({
  kind: id,
  clock: id.nullable(),
  rung: z.enum(RUNGS).nullable(),
  itemNo: z.int().nullable(),
});
const fact = z.strictObject({
  projectId: z.uuid(),
  seq: z.int(),
  status: z.enum(PROJECT_STATUSES),
  stage: z.enum(STAGES),
  introducingUnitId: id,
  leaderId: id.nullable(),
  stages: z.array(z.strictObject({ entry: z.int(), stage: z.enum(STAGES), enteredAt: instant, opened: z.boolean() })),
  openItems: z.array(
    z.strictObject({ id: z.uuid(), no: z.int().optional(), state: z.enum(ITEM_STATES), wakeUp: instant.nullable() }),
  ),
  openItemCount: z.int(),
  wakeUp: instant.nullable(),
  next: comesNext.nullish(),
  offsetMs: z.int(),
  ended: z.boolean(),
});
const escortStart = z.strictObject({
  fact,
  barren: z.strictObject({ count: z.int(), notBefore: z.int() }).optional(),
  doubted: z.boolean().optional(),
});
const deliverNoticeStart = z.strictObject({ deliveryId: id, notBefore: instant.optional() });

const deliverNoticesStart = z.strictObject({ batch: z.uuid(), notBefore: instant.optional() });
const deliveredBatch = z.strictObject({ later: z.array(id) });

const reconcileStart = z.strictObject({ runId: z.uuid().optional(), after: z.uuid().optional() });
const reconciledPiece = z.strictObject({ next: z.uuid().nullable() });
const adoptions = z.union([
  z.strictObject({ adoptionId: z.uuid(), projects: z.int().optional() }),
  z.strictObject({ done: z.boolean(), projects: z.int() }),
]);
const reactionStart = z.strictObject({ reactionId: z.uuid() });
/** When a schedule started it, as Temporal notes beside. */
const scheduled = z.iso.datetime({ precision: 0 });
const meetingFact = z.strictObject({
  meetingId: z.uuid(),
  seq: z.int(),
  wakeUp: instant.nullable(),
  offsetMs: z.int(),
  status: z.enum(MEETING_STATUSES),
  ended: z.boolean(),
  openDecisions: z.int(),
});
const meetings = z.union([meetingFact, escortStart.extend({ fact: meetingFact })]);
const digestStart = z.strictObject({ personId: id });
const count = z.int();

const deliveries = z.union([deliverNoticeStart, deliverNoticesStart, deliveredBatch]);
/** All that our code may write into a history. */
const ours = z.union([
  fact,
  escortStart,
  deliveries,
  reconcileStart,
  reconciledPiece,
  adoptions,
  reactionStart,
  digestStart,
  meetings,
]);
const gate = z.enum(GATES);
/** What Temporal writes where a gate is passed. */
const gates = z.union([z.strictObject({ id: gate, deprecated: z.boolean() }), z.array(gate)]);
const payload = z.union([ours, gates, id, code, count, scheduled, z.null()]);

/** What a timer or an activity says of itself: known words, a number, codes. Nothing else may stand beside a history. */
const summary = z
  .string()
  .regex(
    /^(再试 \d+ · )?[\u4e00-\u9fff]{2,6}( · (项目|事项 \d+|[\u4e00-\u9fff]{2}))? \([a-z][a-z:-]*( [a-z][a-z-]*)?\)$/,
  )
  .refine((said) => (said.match(/[\u4e00-\u9fff]+/g) ?? []).every((word) => WORDS.includes(word)));
const WORDS = [
  ...['再试', '项目', '事项', '线索', '意向', '签约', '开工', '投产', '开启阶段', '临期提醒', '超期'],
  ...[
    '报包保领导',
    '报分管领导',
    '报主要领导',
    '批示到期',
    '未签收起算',
    '等待前置',
    '核对记录',
    '查看有无进展',
    '议题截止',
    '会期已过',
    '纪要到期',
  ],
];

/** What Temporal itself says of a failure. */
const SERVER_WORDS = [
  'Activity task failed',
  'activity StartToClose timeout',
  'activity Heartbeat timeout',
  'UnhandledCommand',
];

const summaries = (): readonly string[] => storedRuns().flatMap(({ history }) => (history.events ?? []).map(summaryIn));

describe('a stored history', () => {
  it.each(storedRuns())('holds ids, instants and states only: $name', ({ history, text }) => {
    const events = history.events ?? [];
    const strange = events
      .flatMap(({ userMetadata: _beside, ...event }) => payloadsOf(event).map(decoded))
      .filter((value) => !payload.safeParse(value).success);
    expect(strange).toEqual([]);
    const beside = events.flatMap(({ userMetadata }) => payloadsOf({ userMetadata }).map(decoded));
    expect(beside.filter((value) => !summary.safeParse(value).success)).toEqual([]);
    const said = [...text.matchAll(/"message":("(?:[^"\\]|\\.)*")/g)].map(
      ([, quoted]) => JSON.parse(quoted ?? '') as string,
    );
    expect(said.filter((words) => !SERVER_WORDS.includes(words) && !code.safeParse(words).success)).toEqual([]);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it.each([
    '临期提醒 · 王副市长 (handling reminder)',
    '超期 · 事项 12 · 协调用地预审 (handling breach)',
    '超期 · 事项 12 (Wang)',
    '再试 3 · 资金未到 (stage-opening)',
  ])('would be noticed with a summary that says more: %s', (said) => {
    expect(summary.safeParse(said).success).toBe(false);
  });

  it('has summaries to be looked at', () => {
    expect(summaries()).toContain('超期 · 事项 1 (handling breach)');
    expect(summaries()).toContain('开启阶段 · 意向 (stage-opening)');
  });

  it.each([
    { what: 'a name', value: '王副市长' },
    { what: 'a mail address', value: 'leader@city.test' },
    { what: 'a telephone number', value: '13800138000' },
    { what: 'a sentence', value: 'waiting for the investor' },
    { what: 'a start with a title in it', value: { deliveryId: 'n1:smtp', title: 'late' } },
  ])('would be noticed with $what', ({ value }) => {
    expect(payload.safeParse(value).success).toBe(false);
  });
});
