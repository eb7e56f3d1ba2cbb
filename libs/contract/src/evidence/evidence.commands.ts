import { z } from 'zod';
import * as ask from '../common/ask';
import { line, sha256, uuid } from '../common/fields';
import { asked } from '../common/form';
import { FUND_PROOFS, MILESTONES, SIGNING_KINDS } from '../vocabulary/index';

const ofContract = { when: { field: 'kind', is: ['contract'] } } as const;

export const evidenceCommands = {
  RecordEvidence: z.strictObject({
    kind: asked(line(60), { kind: 'evidence-kind' }),
    number: ask.line(120),
    date: ask.day(),
    /** A contract names its parties and money. */
    parties: asked(z.array(line(120)).min(2).max(10), { kind: 'texts', required: true, ...ofContract }).optional(),
    money: ask.money({ required: true, ...ofContract }).optional(),
    /** How a contract's money counts; the first one counts whole, later ones only as added capital. */
    signingKind: ask.choice(SIGNING_KINDS, 'signingKind', ofContract).optional(),
    sha256: asked(sha256, { kind: 'file' }).optional(),
    itemId: asked(uuid, { kind: 'item' }).optional(),
    /** Why it counts although it is dated before the project, or before what it proves. */
    earlyReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  RecordMilestone: z.strictObject({
    milestone: ask.choice(MILESTONES, 'milestone'),
    date: ask.day(),
    evidenceId: ask
      .recorded('evidence', { required: true, when: { field: 'milestone', is: ['fulfilment'] } })
      .optional(),
    earlyReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  RecordFundArrival: z.strictObject({
    money: ask.money(),
    date: ask.day(),
    proof: ask.choice(FUND_PROOFS, 'proof'),
    proofNumber: ask.line(120),
    earlyReason: ask.words().optional(),
    /** Why it counts although more has arrived with it than contracts agree. */
    overReason: ask.words().optional(),
    /** Why it counts although its proof is recorded on another project: 到位资金分割证明, for one. */
    elsewhereReason: ask.words().optional(),
    note: ask.words().optional(),
  }),
  /** What was recorded wrongly is taken back by somebody other than who recorded it; the record keeps both. */
  WithdrawEvidence: z.strictObject({ evidenceId: ask.recorded('evidence'), reason: ask.words() }),
  WithdrawMilestone: z.strictObject({ milestoneId: ask.recorded('milestone'), reason: ask.words() }),
  WithdrawFundArrival: z.strictObject({ arrivalId: ask.recorded('arrival'), reason: ask.words() }),
};
