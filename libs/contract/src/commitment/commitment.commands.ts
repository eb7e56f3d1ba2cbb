import { z } from 'zod';
import * as ask from '../common/ask';
import { line, sha256 } from '../common/fields';
import { asked } from '../common/form';
import {
  COMMITMENT_SIDES,
  COMMITMENT_TRIGGERS,
  MILESTONES,
  type DeliveryStep,
  OFFSET_UNITS,
  PROMISED_IN,
  STAGES,
} from '../vocabulary/index';

const is = (field: string, value: string) => ({ required: true, when: { field, is: [value] } }) as const;
const ofEvent = { when: { field: 'trigger', is: ['stage', 'milestone', 'evidence'] } } as const;
const chosen = (among: 'to-claim' | 'claimed' | 'open' | 'recorded' | DeliveryStep) =>
  asked(z.string().min(1).max(200), { kind: 'commitment', label: 'commitment', among });

export const commitmentCommands = {
  /** 登记承诺: what a contract or minutes say that one side will do, and by when. */
  RecordCommitment: z.strictObject({
    side: ask.choice(COMMITMENT_SIDES, 'commitmentSide'),
    what: ask.words({ label: 'promised' }),
    unitId: ask.unit({ ...is('side', 'place') }).optional(),
    personId: ask.member('unitId').optional(),
    source: ask.choice(PROMISED_IN, 'commitmentSource', { label: 'promisedIn' }),
    evidenceId: ask.recorded('evidence', is('source', 'contract')).optional(),
    number: ask.line(120, { label: 'minutesNumber', ...is('source', 'minutes') }).optional(),
    minutesDate: asked(ask.day(), { kind: 'date', label: 'minutesDate', ...is('source', 'minutes') }).optional(),
    trigger: ask.choice(COMMITMENT_TRIGGERS, 'commitmentTrigger', { label: 'countsFrom' }),
    date: asked(ask.day(), { kind: 'date', label: 'promisedBy', ...is('trigger', 'date') }).optional(),
    stage: ask.choice(STAGES, 'stage', { label: 'triggerStage', ...is('trigger', 'stage') }).optional(),
    milestone: ask.choice(MILESTONES, 'milestone', is('trigger', 'milestone')).optional(),
    evidenceKind: asked(line(60), {
      kind: 'evidence-kind',
      label: 'evidenceKind',
      ...is('trigger', 'evidence'),
    }).optional(),
    /** How long after it; without, as long as the policy says. */
    after: ask.whole(1, 250, { label: 'offset', ...ofEvent }).optional(),
    afterUnit: ask.choice(OFFSET_UNITS, 'offsetUnit', { label: 'offsetUnit', ...ofEvent }).optional(),
    money: ask.money().optional(),
    /** 政策兑现: to be applied for, reviewed, decided and paid. */
    delivery: ask.flag({ label: 'delivery', when: { field: 'side', is: ['place'] } }).optional(),
  }),
  /** 申报兑现政策: by the company, with what shows that its conditions are met. */
  ApplyForDelivery: z.strictObject({
    commitmentId: chosen('application'),
    words: ask.words({ label: 'appliedWith' }),
    number: ask.line(120, { label: 'paperNumber' }).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
  }),
  /** 审核: that the papers are complete and right, or what is missing. */
  ReviewDelivery: z.strictObject({
    commitmentId: chosen('review'),
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    words: ask.words({ label: 'decidedWith' }),
  }),
  /** 审定: what is granted, or why nothing is. */
  DecideDelivery: z.strictObject({
    commitmentId: chosen('decision'),
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    money: ask.money({ label: 'grantedMoney', when: { field: 'decision', is: ['approve'] } }).optional(),
    words: ask.words({ label: 'decidedWith' }),
  }),
  /** 申报兑现: that it has been kept, with what shows it. */
  ClaimCommitment: z.strictObject({
    commitmentId: chosen('to-claim'),
    words: ask.words({ label: 'keptBy' }),
    evidenceId: ask.recorded('evidence').optional(),
    number: ask.line(120, { label: 'paperNumber' }).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
  }),
  /** 确认兑现, by the other side; what is not confirmed is to be kept still. */
  DecideCommitment: z.strictObject({
    commitmentId: chosen('claimed'),
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    reason: ask.words({ required: true, when: { field: 'decision', is: ['refuse'] } }).optional(),
  }),
  /** 豁免: it need not be kept any more. Never by whoever owes it. */
  WaiveCommitment: z.strictObject({ commitmentId: chosen('open'), reason: ask.words() }),
  /** 撤销: recorded wrongly; by somebody other than who recorded it. */
  WithdrawCommitment: z.strictObject({ commitmentId: chosen('recorded'), reason: ask.words() }),
};
