import { z } from 'zod';
import { line, placeId, uuid, words, workingDays } from '../common/fields';
import { ADMISSION_VERDICTS, AMOUNT, CONDITION_GATES, REVIEW_FACTS } from '../vocabulary/index';

const amount = z.string().regex(AMOUNT, 'a decimal number, e.g. "12000.5"');
const reason = words(1_000);
const condition = z.strictObject({
  title: line(120),
  unitId: placeId,
  personId: placeId.nullable(),
  limit: workingDays,
  blocks: z.enum(CONDITION_GATES).nullable(),
});
const conditions = z.array(condition).max(20);

/** What one does with a review. */
export const reviewCommands = {
  CallReview: z.strictObject({
    projectId: uuid,
    subject: words(500),
    facts: z.partialRecord(z.enum(REVIEW_FACTS), amount),
    expertIds: z.array(uuid).min(1).max(30),
  }),
  InviteExpert: z.strictObject({ expertId: uuid }),
  ExcuseExpert: z.strictObject({ seat: z.int().min(1).max(1_000), reason }),
  DeclareConflict: z.strictObject({
    conflict: reason.nullable().meta({ description: 'which one; null: there is none' }),
  }),
  HandInOpinion: z.strictObject({
    scores: z.record(z.string().regex(/^[a-z][a-z-]{0,30}$/), z.int().min(0).max(100)),
    remarks: words(2_000),
  }),
  CloseReview: z.strictObject({ reason }),
  DecideReview: z.strictObject({ verdict: z.enum(ADMISSION_VERDICTS), reason, conditions }),
  AmendConditions: z.strictObject({ reason, conditions }),
  WithdrawReview: z.strictObject({ reason }),
};
