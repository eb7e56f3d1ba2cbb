import { dateOnly, key, line, lineOrNone, money, placeId, stage, uuid, words, workingDays } from '@bangban/contract';
import { type CommandMap, type CommandName, SIGNING_KINDS } from '@bangban/domain';
import { z } from 'zod';

const nothing = z.strictObject({});
const reason = z.strictObject({ reason: words() });
const cause = z.enum(['human', 'objective']);
const itemOnly = z.strictObject({ itemId: uuid });
const investor = z.strictObject({ name: line(120), country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2') });

const facts = {
  name: line(120),
  industry: line(60),
  introducingUnitId: placeId,
  followerId: placeId,
  investor: investor.nullable().optional(),
  money: money.nullable().optional(),
  landingUnitId: placeId.nullable().optional(),
  platform: lineOrNone(120).optional(),
  signingYear: z.int().min(1990).max(2199).nullable().optional(),
  origin: z.enum(['domestic', 'foreign']).optional(),
  supervisionLevel: z.enum(['none', 'county', 'city', 'province', 'nation']).optional(),
  investorContactIds: z.array(placeId).max(20).optional(),
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in lower-case hex');
const evidence = z.strictObject({
  kind: line(60),
  number: line(120),
  date: dateOnly,
  note: words().optional(),
  earlyReason: words().optional(),
  sha256: sha256.optional(),
  itemId: uuid.optional(),
  parties: z.array(line(120)).min(2).max(10).optional(),
  money: money.optional(),
  signingKind: z.enum(SIGNING_KINDS).optional(),
});
const milestone = z.strictObject({
  milestone: z.enum(['fulfilment', 'letter-of-intent', 'framework-agreement']),
  date: dateOnly,
  evidenceId: key(200).optional(),
  note: words().optional(),
  earlyReason: words().optional(),
});
const fundArrival = z.strictObject({
  money,
  date: dateOnly,
  proof: z.enum(['voucher', 'capital-verification', 'fixed-asset-entry']),
  proofNumber: line(120),
  note: words().optional(),
  earlyReason: words().optional(),
  overReason: words().optional(),
});
const plan = z.strictObject({
  signing: dateOnly.optional(),
  commencement: dateOnly,
  production: dateOnly,
  note: words().optional(),
});
const party = z.enum(['functional-department', 'introducing-unit', 'landing-place', 'help-centre']);
const member = z.strictObject({ unitId: placeId, personId: placeId.optional() });

const { introducingUnitId: _, ...changeable } = facts;

/** The payload of every command, as it comes in. Formats and bounds only: rules are the domain's. */
export const COMMAND_SCHEMAS: { readonly [N in CommandName]: z.ZodType<CommandMap[N]> } = {
  RegisterLead: z.strictObject({ ...facts, followerId: placeId.optional() }),
  ImportProject: z.strictObject({
    ...facts,
    stage,
    stages: z
      .array(z.strictObject({ stage, enteredOn: dateOnly }))
      .min(1)
      .max(20),
    leaderId: placeId.optional(),
    parties: z.partialRecord(party, member).optional(),
    judgedOn: dateOnly.optional(),
    firstContactOn: dateOnly.optional(),
    plan: plan.optional(),
    evidence: z.array(evidence).max(100).optional(),
    milestones: z.array(milestone).max(20).optional(),
    fundArrivals: z.array(fundArrival).max(200).optional(),
    items: z
      .array(
        z.strictObject({
          title: line(120),
          templateKey: line(60).optional(),
          unitId: placeId,
          personId: placeId.optional(),
          limit: workingDays,
          blocks: stage.optional(),
          issuedOn: dateOnly,
          signedForOn: dateOnly.optional(),
          closedOn: dateOnly.optional(),
        }),
      )
      .max(200)
      .optional(),
    source: line(200),
    reference: line(120),
  }),
  ReviseProject: z.strictObject({ changes: z.strictObject(changeable).partial(), reason: words() }),
  RecordContact: z.strictObject({
    kind: z.enum(['call', 'visit', 'meeting', 'message', 'aftercare-call']),
    summary: words(),
    date: dateOnly.optional(),
    earlyReason: words().optional(),
  }),
  JudgeLead: z.strictObject({ verdict: z.enum(['worth-pursuing', 'not-worth-pursuing']), reason: words() }),
  AssignLeader: z.strictObject({ leaderId: placeId }),
  FillHelpParty: z.strictObject({ party, unitId: placeId, personId: placeId.optional() }),
  RevisePlan: plan,
  RecordEvidence: evidence,
  RecordMilestone: milestone,
  RecordFundArrival: fundArrival,
  WithdrawEvidence: z.strictObject({ evidenceId: key(200), reason: words() }),
  WithdrawMilestone: z.strictObject({ milestoneId: key(200), reason: words() }),
  WithdrawFundArrival: z.strictObject({ arrivalId: key(200), reason: words() }),
  AdvanceStage: z.strictObject({ to: stage }),
  ReturnToStage: z.strictObject({ to: stage, reason: words() }),
  Shelve: reason,
  DecideRequest: z.strictObject({
    requestId: key(200),
    decision: z.enum(['approve', 'refuse']),
    note: words().optional(),
  }),
  Resume: reason,
  TerminateProject: z.strictObject({ reason: words(), cause }),
  TransferOut: z.strictObject({ reason: words(), cause }),
  ProposeHandOver: z.strictObject({
    subject: z.enum(['leader', 'introducing-unit', 'landing-place']),
    toPersonId: placeId,
    toUnitId: placeId.optional(),
    reason: words(),
  }),
  AnswerHandOver: z.strictObject({
    lines: z
      .array(
        z.strictObject({
          lineId: key(200),
          verdict: z.enum(['accept', 'dispute']),
          note: words().optional(),
        }),
      )
      .max(500),
  }),
  AdoptPolicy: z.strictObject({ policyVersion: z.int().min(1).max(2_147_483_647) }),
  AdoptCalendar: nothing,
  CloseProject: reason,
  AddHelpItem: z.strictObject({
    title: line(120),
    unitId: placeId,
    personId: placeId.optional(),
    coUnitIds: z.array(placeId).max(20).optional(),
    limit: workingDays,
    prerequisites: z.array(uuid).max(50).optional(),
    requiredBy: z.array(uuid).max(50).optional(),
    blocks: stage.optional(),
    investorConfirms: z.boolean().optional(),
    note: words().optional(),
    issue: z.boolean().optional(),
  }),
  IssueHelpItem: itemOnly,
  SignForHelpItem: itemOnly,
  NoteProgress: z.strictObject({
    itemId: uuid.optional(),
    note: words(),
    percent: z.int().min(0).max(100).optional(),
  }),
  ReportDone: z.strictObject({ itemId: uuid, note: words(), files: z.array(sha256).max(50).optional() }),
  SignReport: itemOnly,
  ReturnReport: z.strictObject({ itemId: uuid, reason: words() }),
  WithdrawReport: z.strictObject({ itemId: uuid, reason: words() }),
  VerifyHelpItem: z.strictObject({ itemId: uuid, note: words().optional(), close: z.boolean().optional() }),
  ReturnHelpItem: z.strictObject({ itemId: uuid, reason: words() }),
  CloseHelpItem: itemOnly,
  ConfirmClosing: z.strictObject({ itemId: uuid, note: words().optional() }),
  RefuseClosing: z.strictObject({ itemId: uuid, reason: words() }),
  TransferHelpItem: z.strictObject({
    itemId: uuid,
    unitId: placeId,
    personId: placeId.optional(),
    reason: words(),
  }),
  RaiseHelpItem: z.strictObject({ itemId: uuid, reason: words() }),
  UrgeHelpItem: z.strictObject({ itemId: uuid, reason: words().optional() }),
  UrgeAnswer: z.strictObject({ escalationId: key(300), itemId: uuid.optional(), reason: words().optional() }),
  UrgeHandOver: z.strictObject({ reason: words().optional() }),
  UrgeDecision: z.strictObject({ requestId: key(200), reason: words().optional() }),
  VoidHelpItem: z.strictObject({ itemId: uuid, reason: words() }),
  TakeBack: z.strictObject({ itemId: uuid, reason: words() }),
  AnswerEscalation: z.strictObject({
    escalationId: key(300),
    itemId: uuid.optional(),
    instruction: z.enum(['noted', 'urge', 'coordinate', 'meeting', 'other']),
    words: words(),
  }),
};

/** Commands that stand at an address of their own: making a project, importing one. */
export type ProjectCommandName = Exclude<CommandName, 'RegisterLead' | 'ImportProject'>;
