import { z } from 'zod';
import { instant, names } from '../common/answers';
import { DRAFT_STATUSES } from '../vocabulary/index';

export const draft = {
  id: z.uuid(),
  status: z.enum(DRAFT_STATUSES),
  base: z.int().meta({ description: 'the published version that it was drafted on' }),
  document: z.string(),
  note: z.string(),
  hands: z.array(z.string()).meta({ description: 'whose work it is: none of them approves it' }),
  refusals: z.int().optional().meta({ description: 'projects that refused to take over what it published' }),
  checkedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  version: z.int().nullable().meta({ description: 'the version that it became' }),
};

/** What every such file carries beside what is arranged by it. */
export const draftHead = z.object(draft);

export const times = { seq: z.int(), createdAt: instant, changedAt: instant };

export const draftFileAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(DRAFT_STATUSES), repeated: z.boolean() })
  .meta({ id: 'DraftFileAnswer' });

export const movedDeadlines = z
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
        from: instant,
        to: instant,
        fromProvisional: z.boolean(),
        provisional: z.boolean(),
        told: z.array(z.string()),
      }),
    ),
    unseen: z
      .object({ projects: z.int(), deadlines: z.int() })
      .meta({ description: 'what it moves on projects of this page that whoever asks does not see' }),
    names,
  })
  .meta({ id: 'MovedDeadlines' });
