import { z } from 'zod';
import { instant } from '../common/answers';
import { recordedCommitment } from '../commitment/commitment.state';
import { provisional } from '../common/fields';
import { day, people, text } from './parts';

const ofCommitment = z.object({ id: text, no: z.int() });
const ended = ofCommitment.extend({ reason: text, recordedBy: people });

/** What can have come of a promise (承诺). Its clocks are the project's. */
export const commitmentEvents = {
  CommitmentRecorded: recordedCommitment,
  /** What it waited for has happened, or its day is known: once for each promise. */
  CommitmentTriggered: ofCommitment.extend({ dueOn: day, provisional, from: instant }),
  CommitmentClaimed: ofCommitment.extend({
    people,
    words: text,
    evidenceId: text.nullable(),
    sha256: text.nullable(),
    number: text.nullable(),
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
