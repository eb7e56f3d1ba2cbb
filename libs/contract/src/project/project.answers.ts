import { z } from 'zod';
import { supervisionForm } from '../supervision-form/supervision-form.state';
import { hidden, instant, light, names, pageOf, text } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { COMMAND_NAMES } from '../commands';
import { PROJECT_STATUSES, REFUSAL_KINDS } from '../vocabulary/index';
import { event, eventRow } from '../event/event.answers';
import { itemState } from '../help-item/help-item.state';
import { ownProjectState, toldProject } from './project.state';
import { progress } from '../common/state';

const status = z.enum(PROJECT_STATUSES);

export const commandAnswer = z
  .object({
    seq: z.int(),
    events: z.array(event),
    tickEvents: z.array(event).meta({ description: 'what time had decided first' }),
    told: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'whom the command itself told, each once' }),
    repeated: z.boolean().meta({ description: 'true when this key was answered before' }),
    project: z
      .union([toldProject, ownProjectState])
      .meta({ description: 'an investor is told of it what concerns them' }),
    hidden,
  })
  .meta({ id: 'CommandAnswer' });

/** 协议投资, of lists. */
export const agreed = z
  .array(z.object({ currency: z.string(), amount: z.string() }))
  .meta({ description: '万元 by contracts, per currency, never summed; none before it has signed' });

const projectRow = z
  .object({
    id: z.uuid(),
    seq: z.int(),
    name: z.string(),
    investorName: z.string().nullable(),
    amount: z.string().nullable().meta({ description: '万元, as planned' }),
    currency: z.string().nullable(),
    agreed: agreed.nullable(),
    hidden,
    industry: z.string(),
    stage,
    status,
    stageEnteredAt: instant,
    stalledSince: instant
      .nullable()
      .meta({ description: 'since when nobody has moved it; null where that is not told' }),
    leaderId: z.string().nullable(),
    introducingUnitId: z.string(),
    landingUnitId: z.string().nullable(),
    followerId: z.string(),
    supervisionLevel: z.string(),
    light,
    openItems: z.int(),
    why: z
      .object({
        clock: z.string().meta({ description: 'of an item: its clock; else a routine, the stage target or aftercare' }),
        itemId: z.uuid().nullable(),
        no: z.int().nullable(),
        title: z.string().nullable(),
        templateKey: z.string().nullable(),
        since: instant.meta({ description: 'since when it is yellow, or red' }),
        due: instant,
        provisional,
      })
      .nullable()
      .meta({ description: 'what turned the light yellow or red; null where it is neither' }),
    redItems: z.int().meta({ description: 'open items whose light is red now' }),
    nextDue: instant.nullable(),
    nextDueProvisional: provisional,
    progress: progress.nullable(),
    lastRecordedAt: instant,
    createdAt: instant,
  })
  .meta({ id: 'ProjectRow' });

const gateNeed = z.object({
  key: z.string(),
  label: text,
  met: z.boolean(),
  missing: z.array(
    z.object({
      key: z.string(),
      label: text,
      unitId: z.string().nullable(),
      personId: z.string(),
      itemId: z.string().nullable(),
      fault: z
        .enum(['empty', 'left', 'unfit', 'twice'])
        .nullable()
        .meta({ description: 'for a party that does not stand: why' }),
    }),
  ),
});

export const availableCommand = z
  .object({
    command: z.enum(COMMAND_NAMES),
    slug: z.string(),
    itemId: z.string().nullable(),
    escalationId: z.string().nullable(),
    formId: z.string().nullable(),
    allowed: z.boolean(),
    code: z.string().nullable(),
    kind: z
      .enum(REFUSAL_KINDS)
      .nullable()
      .meta({ description: 'authority: only others may; state: not as things stand' }),
    details: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: 'what the sentence behind the code speaks of: which facts, the code says' }),
    reason: text.nullable(),
  })
  .meta({ id: 'AvailableCommand' });

export const projectDetail = z.object({
  now: instant,
  project: toldProject,
  hidden,
  items: z.array(itemState),
  forms: z.array(supervisionForm).meta({ description: 'supervision forms that are open' }),
  light,
  stageLights: z
    .record(
      stage,
      z
        .object({
          light: z.enum(['green', 'yellow', 'red']),
          missed: z.int().meta({ description: 'planned months that went by without the step' }),
          behind: z.number().nullable().meta({ description: 'percentage points of progress behind that of time' }),
        })
        .nullable(),
    )
    .meta({ description: 'of each target: as it was met, and the next as it stands' }),
  gate: z.object({ to: stage.nullable(), needs: z.array(gateNeed) }),
  proofsShared: z
    .array(z.object({ arrivalId: z.uuid(), projectId: z.uuid(), name: z.string() }))
    .meta({ description: 'other projects on which the proof of an arrival stands as well' }),
  proofsUnseen: z
    .array(z.object({ arrivalId: z.uuid(), count: z.int() }))
    .meta({ description: 'how many more there are of them, which whoever asks does not see' }),
  names,
});

export const projectList = pageOf(projectRow, { total: z.int(), now: instant, names });

export const similarList = z.object({
  rows: z.array(z.object({ id: z.uuid(), name: z.string(), investorName: z.string().nullable(), stage })),
});

export const eventList = pageOf(eventRow, { names, hidden });

export const availableList = z.object({ seq: z.int(), commands: z.array(availableCommand) });
