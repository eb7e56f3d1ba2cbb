import { z } from 'zod';
import { dateOnly, line, placeId, stage, workingDays } from '../common/fields';
import { evidenceCommands } from '../evidence/evidence.commands';
import { facts } from '../project/project.facts';
import { stageCommands } from '../stage/stage.commands';
import { UNIT_PARTIES } from '../vocabulary/index';

const item = z.strictObject({
  title: line(120),
  templateKey: line(60).optional(),
  unitId: placeId,
  personId: placeId.optional(),
  limit: workingDays,
  blocks: stage.optional(),
  issuedOn: dateOnly,
  /** When its unit signed for it, where the ledger says so. */
  signedForOn: dateOnly.optional(),
  /** Set for an item that was closed before the import: recorded as a fact, no clock is armed. */
  closedOn: dateOnly.optional(),
});

export const importCommands = {
  /** A project that is already under way, with its past as reported facts. */
  ImportProject: z.strictObject({
    ...facts,
    followerId: placeId,
    stage,
    stages: z
      .array(z.strictObject({ stage, enteredOn: dateOnly }))
      .min(1)
      .max(20),
    leaderId: placeId.optional(),
    parties: z
      .partialRecord(z.enum(UNIT_PARTIES), z.strictObject({ unitId: placeId, personId: placeId.optional() }))
      .optional(),
    judgedOn: dateOnly.optional(),
    firstContactOn: dateOnly.optional(),
    plan: stageCommands.RevisePlan.optional(),
    evidence: z.array(evidenceCommands.RecordEvidence).max(100).optional(),
    milestones: z.array(evidenceCommands.RecordMilestone).max(20).optional(),
    fundArrivals: z.array(evidenceCommands.RecordFundArrival).max(200).optional(),
    items: z.array(item).max(200).optional(),
    /** Where the figures come from: file or ledger, and the row's own key there. */
    source: line(200),
    reference: line(120),
  }),
};
