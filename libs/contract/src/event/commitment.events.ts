import { z } from 'zod';
import { instant } from '../common/answers';
import { recordedCommitment } from '../commitment/commitment.state';
import { money } from '../common/state';
import { provisional } from '../common/fields';
import { day, mandateNo, people, text } from './parts';

const ofCommitment = z.object({ id: text, no: z.int() });
const ended = ofCommitment.extend({ reason: text, recordedBy: people });

/** What can have come of a promise (承诺). Its clocks are the project's. */
export const commitmentEvents = {
  CommitmentRecorded: recordedCommitment,
  /** What it waited for has happened, or its day is known: once for each promise. */
  CommitmentTriggered: ofCommitment.extend({ dueOn: day, provisional, from: instant }),
  /** 政策兑现: applied for by the company. */
  DeliveryApplied: ofCommitment.extend({
    people,
    words: text,
    number: text.nullable(),
    sha256: text.nullable(),
    mandateNo,
  }),
  /** The papers are complete and right, or come back with the reason. */
  DeliveryReviewed: ofCommitment.extend({ complete: z.boolean(), words: text }),
  /** What is granted, or why nothing is: then it may be applied for again, or a leader lets the promise go. */
  DeliveryDecided: ofCommitment.extend({ granted: z.boolean(), money: money.nullable(), words: text }),
  CommitmentClaimed: ofCommitment.extend({
    people,
    words: text,
    evidenceId: text.nullable(),
    sha256: text.nullable(),
    number: text.nullable(),
    mandateNo,
  }),
  CommitmentDecided: ofCommitment.extend({
    confirmed: z.boolean(),
    reason: text,
    late: z.boolean().meta({ description: 'kept, and after its limit' }),
    claimedBy: people,
  }),
  CommitmentWaived: ended,
  CommitmentWithdrawn: ended,
  /** With the project. */
  CommitmentEnded: ofCommitment.extend({ because: text }),
};
