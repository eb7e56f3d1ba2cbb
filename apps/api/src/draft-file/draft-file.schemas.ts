import { lineOrNone, words } from '@bangban/contract';
import { DRAFT_STATUSES } from '@bangban/domain';
import { z } from 'zod';

/** What every draft says beside its contents. */
export const paper = {
  document: lineOrNone(100).meta({ description: 'number of the document that orders it (发文字号)' }),
  note: lineOrNone(500),
};
export const withdrawBody = z.strictObject({ reason: words(500) });
export const nothing = z.strictObject({});

export const draft = {
  id: z.uuid(),
  status: z.enum(DRAFT_STATUSES),
  base: z.int().meta({ description: 'the published version that it was drafted on' }),
  document: z.string(),
  note: z.string(),
  hands: z.array(z.string()).meta({ description: 'whose work it is: none of them approves it' }),
  checkedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  version: z.int().nullable().meta({ description: 'the version that it became' }),
};
export const times = { seq: z.int(), createdAt: z.iso.datetime(), changedAt: z.iso.datetime() };
export const names = z.record(z.string(), z.string());

export const commandAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(DRAFT_STATUSES), repeated: z.boolean() })
  .meta({ id: 'DraftFileAnswer' });

export const differenceQuery = z.strictObject({ after: z.uuid().optional() });
export const differenceAnswer = z
  .object({
    base: z.int(),
    total: z.int().meta({ description: 'open projects' }),
    looked: z.int().meta({ description: 'projects of this page' }),
    next: z.uuid().nullable().meta({ description: 'ask for the rest with `after`; null at the end' }),
    rows: z.array(
      z.object({
        projectId: z.uuid(),
        project: z.string(),
        itemId: z.uuid().nullable(),
        itemNo: z.int().nullable(),
        item: z.string().nullable(),
        clock: z.string(),
        holderUnitId: z.string().nullable(),
        holderId: z.string(),
        from: z.iso.datetime(),
        to: z.iso.datetime(),
        fromProvisional: z.boolean(),
        provisional: z.boolean(),
        told: z.array(z.string()),
      }),
    ),
    names,
  })
  .meta({ id: 'MovedDeadlines' });
