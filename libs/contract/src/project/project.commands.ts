import { z } from 'zod';
import * as ask from '../common/ask';
import { asked, changes } from '../common/form';
import {
  CALL_ORDERS,
  CALL_RUNNING,
  CALL_TROUBLES,
  CAUSES,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  LOST_REASONS,
  CONTEST_VERDICTS,
  VERDICTS,
} from '../vocabulary/index';
import { dateOnly, line, placeId, uuid, workingDays } from '../common/fields';
import { facts } from './project.facts';

const { introducingUnitId: _, ...changeable } = facts;
const end = z.strictObject({ cause: ask.choice(CAUSES, 'cause'), reason: ask.words() });

const trouble = z.strictObject({
  kind: z.enum(CALL_TROUBLES),
  what: line(120),
  unitId: placeId,
  personId: placeId.optional(),
  limit: workingDays,
});

export const projectCommands = {
  RegisterLead: z.strictObject({
    ...facts,
    /** 增资扩产: the project in production that it grows out of. */
    expansionOf: asked(uuid, { kind: 'expansion' }).optional(),
  }),
  ReviseProject: z.strictObject({ changes: changes(z.strictObject(changeable).partial()), reason: ask.words() }),
  /** 变更投资方: another company takes the project over, by its entry in the library; its contacts read it from then on. */
  ChangeInvestor: z.strictObject({
    investorId: asked(uuid, { kind: 'investor-entry' }),
    contactIds: asked(z.array(placeId).max(20), { kind: 'contacts', label: 'investorContactIds' }).optional(),
    date: asked(dateOnly, { kind: 'date', label: 'changedOn' }).optional(),
    earlyReason: ask.words().optional(),
    reason: ask.words(),
  }),
  RecordContact: z.strictObject({
    kind: ask.choice(CONTACT_KINDS, 'contact', { label: 'contactKind' }),
    summary: ask.words(),
    date: ask.day().optional(),
    /** The post of whoever was spoken with: names stand in the library of investors, where they can be erased. */
    metWith: ask.line(60).optional(),
    outcome: ask.choice(CONTACT_OUTCOMES, 'contactOutcome').optional(),
    /** 下次联系: the follow-up is due by then, sooner than the rules would have it. */
    nextBy: ask.day().optional(),
    /** Why it counts although it is dated before the project. */
    earlyReason: ask.words().optional(),
  }),
  /** 回访 after production: what was asked, and what was heard to be wrong, each an item in the same act. */
  RecordAftercareCall: z.strictObject({
    date: ask.day().optional(),
    running: ask.choice(CALL_RUNNING, 'callRunning', { label: 'callRunning' }),
    staff: ask.whole(0, 1_000_000, { unit: 'people', label: 'callStaff' }),
    powerKwh: ask.whole(0, 2_000_000_000, { unit: 'kwh', label: 'callPower' }).optional(),
    orders: ask.choice(CALL_ORDERS, 'callOrders', { label: 'callOrders' }),
    summary: ask.words(),
    troubles: asked(z.array(trouble).max(10), { kind: 'troubles', label: 'callTroubles' }).optional(),
    earlyReason: ask.words().optional(),
  }),
  JudgeLead: z.strictObject({
    verdict: ask.choice(VERDICTS, 'verdict'),
    lost: ask
      .choice(LOST_REASONS, 'lostReason', { when: { field: 'verdict', is: ['not-worth-pursuing'] }, required: true })
      .optional(),
    reason: ask.words(),
  }),
  /** 裁定线索争议: of the promotion bureau, whose own unit is neither of the two. */
  DecideLeadContest: z.strictObject({
    verdict: ask.choice(CONTEST_VERDICTS, 'contestVerdict'),
    reason: ask.words(),
  }),
  Resume: z.strictObject({ reason: ask.words() }),
  TerminateProject: end,
  TransferOut: end,
  CloseProject: z.strictObject({ reason: ask.words() }),
  AdoptPolicy: z.strictObject({ policyVersion: asked(z.int().min(1).max(2_147_483_647), { kind: 'policy' }) }),
  AdoptCalendar: z.strictObject({}),
};
