import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  availableCommands,
  commandSlug,
  type Directory,
  helpCentreHead,
  type HelpItemState,
  limitDay,
  type Principal,
  type ProjectState,
} from '@bangban/domain';
import { findProject, listProjects, namesOf, phonesOf, type RecordClock, recordClock } from '@bangban/persistence';
import type { ProjectRecord } from '@bangban/record';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { provisional, uuid } from '../common/fields';
import { Problem } from '../common/problem';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { availableCommand, names } from './project.answers';

const ownRow = z.object({ id: z.uuid(), name: z.string(), stage: z.string(), status: z.string() });
const ownItem = z.object({
  id: z.uuid(),
  no: z.int(),
  title: z.string(),
  templateKey: z.string().nullable(),
  state: z.string(),
  unitId: z.string(),
  personId: z.string(),
  issuedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  investorConfirms: z.boolean(),
  confirmedAt: z.iso.datetime().nullable(),
  expectedOn: z.iso.date().nullable().meta({ description: 'by when it should be done, while that is still to come' }),
  expectedOnProvisional: provisional,
  reported: z
    .string()
    .nullable()
    .meta({ description: 'what was done, by the unit, once they are asked to confirm it' }),
});
/** Who to call: the follower, the help centre; the leader by name alone. */
const contact = z.object({
  as: z.enum(['follower', 'help-centre', 'leader']),
  personId: z.string(),
  phone: z.string().nullable(),
});
const ownProject = ownRow.extend({
  now: z.iso.datetime(),
  stages: z.array(z.looseObject({ stage: z.string(), enteredAt: z.iso.datetime() })),
  plan: z.looseObject({}).nullable(),
  progress: z.looseObject({}).nullable(),
  leaderId: z.string().nullable(),
  followerId: z.string(),
  contacts: z.array(contact),
  items: z.array(ownItem),
  available: z.array(availableCommand),
  names,
});

/** What an investor's contact sees: own projects, in what concerns them. Questions, breaches and papers stay inside. */
@ApiTags('investor')
@Access(['investor-contact'])
@Controller('own-projects')
export class OwnProjectController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listOwnProjects', summary: "an investor's own projects" })
  @Answers(z.object({ rows: z.array(ownRow) }))
  async list(@CurrentPrincipal() principal: Principal): Promise<unknown> {
    const filter = { investorContactId: authorityOf(principal) };
    const { now } = await recordClock(this.dataSource);
    const { rows } = await listProjects(this.dataSource, filter, { limit: 100, now });
    return { rows: rows.map(({ id, name, stage, status }) => ({ id, name, stage, status })) };
  }

  @Get(':projectId')
  @ApiOperation({ operationId: 'getOwnProject', summary: "an investor's own project and what is asked of them" })
  @Answers(ownProject)
  async get(
    @Param('projectId', { schema: uuid }) id: string,
    @CurrentPrincipal() principal: Principal,
  ): Promise<unknown> {
    const found = await findProject(this.dataSource, id);
    const view = await this.record.view(id, principal);
    // Somebody else's project is as unknown as one that does not exist.
    if (!found || !view || !found.project.investorContactIds.includes(authorityOf(principal))) {
      throw new Problem(404, 'PROJECT_UNKNOWN');
    }
    const { items, project } = found;
    const leaderId = project.parties.leader?.personId ?? null;
    const clock = await recordClock(this.dataSource);
    const contacts = contactsOf(project, view.ctx.directory);
    const people = contacts.map(({ personId }) => personId);
    const phones = await phonesOf(this.dataSource, people);
    const ids = [...people, ...items.flatMap(({ personId, unitId }) => [personId, unitId])];
    return {
      now: clock.now,
      ...ownView(project),
      leaderId,
      contacts: contacts.map((each) => ({
        ...each,
        phone: each.as === 'leader' ? null : (phones[each.personId] ?? null),
      })),
      items: items.filter(({ state }) => state !== 'drafted').map((item) => ownItemView(item, clock)),
      available: availableCommands(view.world, view.ctx)
        .filter(({ allowed }) => allowed)
        .map((each) => ({ ...each, slug: commandSlug(each.command) })),
      names: await namesOf(this.dataSource, ids),
    };
  }
}

function ownView({ followerId, id, name, plan, progress, stage, stages, status }: ProjectState): object {
  return { id, name, stage, status, stages, plan, progress, followerId };
}

type Contact = Omit<z.output<typeof contact>, 'phone'>;

/** The follower first: who answers for the project day by day. */
function contactsOf({ followerId, parties }: ProjectState, directory: Directory): Contact[] {
  const centre = parties['help-centre']?.personId ?? helpCentreHead(directory);
  const leader = parties.leader?.personId;
  return [
    ...(followerId ? [{ as: 'follower', personId: followerId } as const] : []),
    ...(centre ? [{ as: 'help-centre', personId: centre } as const] : []),
    ...(leader ? [{ as: 'leader', personId: leader } as const] : []),
  ];
}

function ownItemView(item: HelpItemState, { now, utcOffsetMinutes }: RecordClock): z.output<typeof ownItem> {
  const { closedAt, confirmedAt, id, investorConfirms, issuedAt, no, personId, report, state, unitId } = item;
  const { templateKey, title } = item;
  const { handling } = item.clocks;
  const expected = handling?.state === 'running' && handling.due > now ? handling : null;
  return {
    id,
    no,
    title,
    templateKey,
    state,
    unitId,
    personId,
    issuedAt,
    closedAt,
    investorConfirms,
    confirmedAt,
    expectedOn: expected && limitDay(expected, utcOffsetMinutes).date,
    expectedOnProvisional: expected?.provisional ?? false,
    reported: investorConfirms ? (report?.note ?? null) : null,
  };
}
