import { z } from 'zod';
import * as ask from '../common/ask';
import { dateOnly, line, sha256, uuid, workingDays } from '../common/fields';
import { asked, subject } from '../common/form';
import { CO_ANSWERS } from '../vocabulary/index';

const itemId = subject(uuid, 'item');
const itemOnly = z.strictObject({ itemId });
const files = asked(z.array(sha256).max(50), { kind: 'files', label: 'sha256' }).optional();
const withReason = z.strictObject({ itemId, reason: ask.words() });

export const helpItemCommands = {
  AddHelpItem: z.strictObject({
    title: ask.line(120),
    unitId: ask.unit({ label: 'responsibleUnit' }),
    personId: ask.member('unitId').optional(),
    limit: asked(workingDays, { kind: 'int', unit: 'limit' }),
    blocks: ask.stage('later').optional(),
    coUnitIds: ask.units(20).optional(),
    prerequisites: ask.items('open', 50).optional(),
    /** Open items that must wait for this one. */
    requiredBy: ask.items('waiting', 50).optional(),
    investorConfirms: ask.flag().optional(),
    /** Issue it in the same act. */
    issue: ask.flag().optional(),
    note: ask.words().optional(),
  }),
  /** 容缺受理: taken up although a paper is missing, which the company hands in by then. The item goes on meanwhile. */
  AcceptLackingPaper: z.strictObject({
    itemId,
    what: ask.line(120, { label: 'lackingPaper' }),
    limit: asked(workingDays, { kind: 'int', unit: 'limit', label: 'lackingLimit' }),
  }),
  IssueHelpItem: itemOnly,
  SignForHelpItem: itemOnly,
  /** Without an item: a note on the progress of the project itself (形象进度). */
  NoteProgress: z.strictObject({
    itemId: itemId.optional(),
    note: ask.words(),
    percent: ask.whole(0, 100, { unit: 'percent' }).optional(),
  }),
  ReportDone: z.strictObject({
    itemId,
    note: ask.words(),
    /** Fingerprints of the files that belong to it. */
    files,
  }),
  /** The unit's head signs what was written. */
  SignReport: itemOnly,
  ReturnReport: withReason,
  WithdrawReport: withReason,
  VerifyHelpItem: z.strictObject({
    itemId,
    note: ask.words().optional(),
    /** Close it in the same act, where the policy allows it. */
    close: ask.flag({ when: { field: 'close' } }).optional(),
  }),
  ReturnHelpItem: withReason,
  CloseHelpItem: itemOnly,
  ConfirmClosing: z.strictObject({ itemId, note: ask.words().optional() }),
  RefuseClosing: withReason,
  TransferHelpItem: z.strictObject({
    itemId,
    unitId: ask.unit({ label: 'responsibleUnit' }),
    personId: ask.member('unitId').optional(),
    reason: ask.words(),
  }),
  RaiseHelpItem: withReason,
  UrgeHelpItem: z.strictObject({ itemId, reason: ask.words().optional() }),
  /** 暂停计时: time that by rule does not count. Somebody outside the unit decides; it never counts backwards. */
  AskPause: z.strictObject({
    itemId,
    kind: asked(line(60), { kind: 'pause-kind', label: 'pauseKind' }),
    /** The last day that is not to count. */
    until: ask.day(),
    note: ask.words(),
    files,
  }),
  DecidePause: z.strictObject({ itemId, decision: ask.choice(['approve', 'refuse'], 'decision'), reason: ask.words() }),
  ResumeClock: withReason,
  /** The investor's contact says that what was asked of it has been handed in: that pause ends. */
  SupplyPapers: z.strictObject({ itemId, note: ask.words() }),
  /** 延期: before the limit, with a reason, how far it is and a concrete new last day. */
  AskExtension: z.strictObject({
    itemId,
    until: asked(dateOnly, { kind: 'date', label: 'newLimit' }),
    reason: ask.words(),
    progress: ask.words({ label: 'progressSoFar' }),
    files,
  }),
  /** The unit's head puts it forward, or does not. */
  SignExtension: z.strictObject({
    itemId,
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    reason: ask.words(),
  }),
  /** By somebody outside the unit, of the supervising side; it may grant less than was asked for. */
  DecideExtension: z.strictObject({
    itemId,
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    until: asked(dateOnly, {
      kind: 'date',
      label: 'grantedLimit',
      when: { field: 'decision', is: ['approve'] },
    }).optional(),
    reason: ask.words(),
  }),
  /** 协办: the item's unit asks another for its part; the reply has a clock of its own. */
  AskCoUnit: z.strictObject({
    itemId,
    unitId: ask.unit({ label: 'coUnit' }),
    personId: ask.member('unitId').optional(),
    /** 联审: these are asked the same, in the same limit, by the same act. */
    alsoUnitIds: ask.units(2).optional(),
    kind: asked(line(60), { kind: 'co-kind', label: 'coKind' }),
    ask: ask.words({ label: 'askedOf' }),
    files,
  }),
  ReplyCoUnit: z.strictObject({
    itemId,
    unitId: ask.coUnit('asked'),
    answer: ask.choice(CO_ANSWERS, 'coAnswer'),
    words: ask.words({ label: 'replyWords' }),
    files,
  }),
  WithdrawCoUnit: z.strictObject({ itemId, unitId: ask.coUnit('asked'), reason: ask.words() }),
  /** 提请协调: a co-unit disagrees, or does not answer: the project's leader is asked, and the answer settles it. */
  AskCoordination: z.strictObject({
    itemId,
    unitId: ask.coUnit('disputed'),
    words: ask.words({ label: 'coordination' }),
  }),
  VoidHelpItem: withReason,
  /** The last act on the item, by who gave it. */
  TakeBack: withReason,
};
