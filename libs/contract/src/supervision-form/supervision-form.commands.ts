import { z } from 'zod';
import * as ask from '../common/ask';
import { dateOnly, line, placeId, sha256, uuid } from '../common/fields';
import { asked, subject } from '../common/form';

const formId = subject(uuid, 'form');
const files = asked(z.array(sha256).max(50), { kind: 'files', label: 'sha256' }).optional();
const measure = z.strictObject({ what: line(200), personId: placeId, until: dateOnly });

export const supervisionFormCommands = {
  /** 下发蓝色提醒单, by an inspector: about an item, or the project itself. Yellow and red come of a lapse alone. */
  IssueForm: z.strictObject({
    itemId: subject(uuid, 'item').optional(),
    unitId: ask.unit({ label: 'addressedUnit' }),
    personId: ask.member('unitId').optional(),
    matter: ask.words({ label: 'formMatter' }),
    requirement: ask.words({ label: 'formRequirement' }),
  }),
  SignForForm: z.strictObject({ formId }),
  /** 整改措施: what, who, by when. */
  SubmitFormPlan: z.strictObject({
    formId,
    measures: asked(z.array(measure).min(1).max(20), { kind: 'measures', label: 'measures' }),
    files,
  }),
  DecideFormPlan: z.strictObject({
    formId,
    decision: ask.choice(['approve', 'refuse'], 'decision'),
    reason: ask.words(),
  }),
  ReportFormMeasure: z.strictObject({
    formId,
    no: asked(z.int().min(1).max(20), { kind: 'measure', label: 'measure' }),
    words: ask.words({ label: 'measureDone' }),
    files,
  }),
  /** 退回整改措施: what was reported done and is not believed. */
  ReturnFormMeasure: z.strictObject({
    formId,
    no: asked(z.int().min(1).max(20), { kind: 'done-measure', label: 'measure' }),
    reason: ask.words(),
  }),
  /** 约谈, of a red form. */
  RecordInterview: z.strictObject({
    formId,
    date: ask.day(),
    by: asked(z.array(placeId).min(1).max(10), { kind: 'people', label: 'interviewBy' }),
    with: asked(z.array(placeId).min(1).max(10), { kind: 'people', label: 'interviewWith' }),
    record: ask.words({ label: 'interviewRecord' }),
  }),
  /** 解除: with the cause, as only human causes are accounted for. */
  LiftForm: z.strictObject({
    formId,
    cause: ask.choice(['human', 'objective'], 'cause'),
    words: ask.words({ label: 'liftWords' }),
  }),
  /** 撤回: what was issued wrongly. */
  WithdrawForm: z.strictObject({ formId, reason: ask.words() }),
};
