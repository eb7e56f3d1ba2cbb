import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { commandSlug, downloadQuery, ownContact, ownItem, ownProject, ownProjectList, uuid } from '@bangban/contract';
import { type Directory, helpCentreHead, limitDay, type Principal } from '@bangban/kernel';
import {
  applicationStep,
  availableCommands,
  commitmentsOf,
  type HelpItemState,
  HOLDERS,
  notNow,
  pausedUntilFact,
  type Policy,
  PROJECT_KIND,
  type ProjectState,
  toldInvestor,
} from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  type AttachmentRow,
  findAttachment,
  findProject,
  listAttachments,
  listProjects,
  namesOf,
  phonesOf,
  type Reader,
  Readers,
  type RecordClock,
} from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { FileStorage } from '@bangban/storage';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { Problem } from '../common/problem';
import { authorityOf, CurrentCaller, CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { STORAGE } from '../common/tokens';
import { ownAgents, ownMandates } from '../agency/own-mandate';
import { ownCommitments } from '../commitment/own-commitment';
import { serveFile } from '../file/serve-file';

/** What an investor's contact sees: own projects, in what concerns them. Questions, breaches and papers stay inside. */
@ApiTags('investor')
@Access(HOLDERS['follow-own-projects'])
@Controller('own-projects')
export class OwnProjectController {
  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ProjectViews) private readonly views: ProjectViews,
    @Inject(STORAGE) private readonly storage: FileStorage,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listOwnProjects', summary: "an investor's own projects" })
  @Answers(ownProjectList)
  async list(@CurrentPrincipal() principal: Principal) {
    const filter = { investorContactId: authorityOf(principal) };
    const { rows } = await this.readers.read(principal, (reader) =>
      listProjects(reader, filter, { limit: 100, now: reader.clock.now }),
    );
    return { rows: rows.map(({ id, name, stage, status }) => ({ id, name, stage, status })) };
  }

  @Get(':projectId')
  @ApiOperation({ operationId: 'getOwnProject', summary: "an investor's own project and what is asked of them" })
  @Answers(ownProject)
  async get(@Param('projectId', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, (reader) => this.shown(reader, id, principal));
  }

  private async shown(reader: Reader, id: string, principal: Principal) {
    const { clock } = reader;
    const view = await this.views.of(reader, { projectId: id, principal, clock, items: 'all' });
    // Somebody else's project is as unknown as one that does not exist.
    if (!view) throw new Problem('PROJECT_UNKNOWN');
    const { items, project } = view.recorded;
    const leaderId = project.parties.leader?.personId ?? null;
    const contacts = contactsOf(project, view.ctx.directory);
    const people = contacts.map(({ personId }) => personId);
    const files = await listAttachments(reader, id);
    const phones = await phonesOf(reader, people);
    const ids = [...people, ...items.flatMap(({ personId, unitId }) => [personId, unitId])];
    const keeping = commitmentsOf(project).flatMap(({ unitId }) => unitId ?? []);
    const mandates = ownMandates(view.recorded, clock, view.ctx.directory);
    const agents = ownAgents(project, view.ctx.directory);
    const acting = [
      ...mandates.map(({ agentId, unitId }) => [agentId, unitId]),
      ...agents.map(({ personId, unitId }) => [personId, unitId]),
    ].flat();
    return {
      now: clock.now,
      ...ownView(project),
      leaderId,
      contacts: contacts.map((each) => ({
        ...each,
        phone: each.as === 'leader' ? null : (phones[each.personId] ?? null),
      })),
      items: items
        .filter(({ state }) => state !== 'drafted')
        .map((item) => ({ ...ownItemView(item, files, clock, view.ctx.policy), ...applied(item, project) })),
      commitments: ownCommitments(project, clock),
      mandates,
      agents,
      sharedFacts: view.ctx.policy.intake.facts.map((each) => ({ ...each, feeds: [...each.feeds] })),
      available: availableCommands(view.world, view.ctx)
        .filter(({ allowed }) => allowed)
        .map((each) => ({ ...each, slug: commandSlug(each.command) })),
      names: await namesOf(reader, [...ids, ...keeping, ...acting]),
    };
  }

  /** Only what a report shows them: all else of the project's files is as unknown as what does not exist. */
  @Get(':projectId/files/:fileId')
  @ApiOperation({ operationId: 'downloadOwnFile', summary: 'a file of a report that the investor is asked to confirm' })
  @AnswersWith('application/octet-stream')
  async download(
    @Param('projectId', { schema: uuid }) projectId: string,
    @Param('fileId', { schema: uuid }) id: string,
    @Query({ schema: downloadQuery }) { inline }: z.output<typeof downloadQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const [found, file] = await this.readers.read(
      caller.principal,
      async (reader) => [await findProject(reader, projectId), await findAttachment(reader, id)] as const,
    );
    if (!found) throw new Problem('PROJECT_UNKNOWN');
    const shown = file?.projectId === projectId && found.items.some((item) => filesOf(item, [file]).length > 0);
    const { actingFor, personId: actorId } = caller.principal;
    const stream = { kind: PROJECT_KIND, id: projectId };
    const by = { ...trail, actorId, actingFor, stream, action: 'DownloadFile', outcome: 'accepted' } as const;
    await serveFile(this.storage, shown ? file : null, response, {
      inline,
      noted: ({ itemId, sha256 }) => this.audit.note({ ...by, itemId, details: { id, sha256 } }),
    });
  }
}

/** A file that was sent twice is shown once. */
function filesOf(item: HelpItemState, files: readonly AttachmentRow[]): AttachmentRow[] {
  const named = toldInvestor(item)?.report.files ?? [];
  return named.flatMap((sha256) => {
    const same = files.filter((file) => file.sha256 === sha256);
    return same.find(({ itemId }) => itemId === item.id) ?? same[0] ?? [];
  });
}

function ownView({ followerId, id, name, plan, progress, stage, stages, status }: ProjectState) {
  return { id, name, stage, status, stages, plan, progress, followerId };
}

type Applied = Pick<z.output<typeof ownItem>, 'application' | 'notNow' | 'waitingOn'>;
type Contact = Omit<z.output<typeof ownContact>, 'phone'>;

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

function applied(item: HelpItemState, project: ProjectState): Applied {
  const { application, waitingOn } = item;
  const step = application && applicationStep(item, project);
  return {
    notNow: notNow(item),
    waitingOn: [...waitingOn],
    application: application && step ? { intakeId: application.intakeId, at: application.at, step } : null,
  };
}

function ownItemView(
  item: HelpItemState,
  files: readonly AttachmentRow[],
  { now, utcOffsetMinutes }: RecordClock,
  policy: Policy,
): Omit<z.output<typeof ownItem>, keyof Applied> {
  const { closedAt, confirmedAt, id, investorConfirms, issuedAt, no, personId, state, unitId } = item;
  const { templateKey, title } = item;
  const { handling } = item.clocks;
  const told = toldInvestor(item);
  const papers = pausedUntilFact(item, 'investor', policy) ? item.pause : null;
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
    reported: told?.report.note ?? null,
    reportedAt: told?.report.at ?? null,
    verifiedAt: told?.verifiedAt ?? null,
    confirmBy: told?.confirming ? limitDay(told.confirming, utcOffsetMinutes).date : null,
    confirmByProvisional: told?.confirming?.provisional ?? false,
    papers: papers ? { note: papers.note, until: papers.until } : null,
    files: filesOf(item, files).map(({ id: fileId, mediaType, name, size }) => ({ id: fileId, name, mediaType, size })),
  };
}
