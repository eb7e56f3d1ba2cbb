import { Inject, Injectable } from '@nestjs/common';
import { commandSlug } from '@bangban/contract';
import { type Light, lightOf, type Principal, worstLight } from '@bangban/kernel';
import {
  availableCommands,
  gateState,
  type HelpItemState,
  itemLight,
  nextStage,
  type ProjectState,
  type Stage,
  stageLight,
  type StageLight,
} from '@bangban/domain';
import { Database, findProject, justEnded, namesOf, proofsShared, recordClock } from '@bangban/persistence';
import type { ProjectRecord } from '@bangban/record';
import { Problem } from '../common/problem';
import { authorityOf } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { isOutsider } from './outsider';

/** A project for its page: state, checklist, what the next gate lacks, and the names behind the ids. */
@Injectable()
export class ProjectQueries {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  /** @throws Problem 404 `PROJECT_UNKNOWN` */
  async detail(id: string, principal: Principal) {
    const found = await findProject(this.dataSource, id);
    const view = await this.record.view(id, principal);
    if (!found || !view) throw new Problem('PROJECT_UNKNOWN');
    const { now } = await recordClock(this.dataSource);
    const { items, project } = found;
    const { calendar, policy } = view.ctx;
    const needs = gateState(view.world, view.ctx);
    const of = (stage: Stage): StageLight | null =>
      stageLight(project, stage, policy.stageLights, now, calendar.utcOffsetMinutes);
    return {
      now,
      project,
      items,
      light: projectLight(project, items, now),
      stageLights: {
        lead: of('lead'),
        intent: of('intent'),
        signing: of('signing'),
        commencement: of('commencement'),
        production: of('production'),
      },
      gate: { to: nextStage(project.stage), needs },
      proofsShared: project.fundArrivals.length > 0 ? await proofsShared(this.dataSource, id) : [],
      names: await namesOf(this.dataSource, [...idsIn(project, items), ...holdersOf(needs)]),
    };
  }

  /** Every command for this person at this moment, allowed or with the reason why not; to an outsider only the former. */
  async available(id: string, principal: Principal) {
    const { now } = await recordClock(this.dataSource);
    const view = await this.record.view(id, principal, await justEnded(this.dataSource, id, now));
    const project = view?.world.project;
    const outsider = isOutsider(principal);
    if (!view || !project || (outsider && !project.investorContactIds.includes(authorityOf(principal)))) {
      throw new Problem('PROJECT_UNKNOWN');
    }
    return {
      seq: project.seq,
      commands: availableCommands(view.world, view.ctx)
        .filter(({ allowed }) => allowed || !outsider)
        .map((each) => ({ ...each, slug: commandSlug(each.command) })),
    };
  }
}

function projectLight(project: ProjectState, items: readonly HelpItemState[], now: string): Light {
  if (project.status !== 'active') return 'none';
  const own = Object.values(project.clocks).map((clock) => lightOf(clock, now));
  return worstLight([...own, ...items.map((item) => itemLight(item, now))]);
}

type Needs = ReturnType<typeof gateState>;

function holdersOf(needs: Needs): string[] {
  return needs.flatMap(({ missing }) => missing.flatMap(({ personId, unitId }) => [personId, unitId ?? '']));
}

/** Ids of units and people that stand in a project and its items, wherever they stand. */
export function idsIn(project: ProjectState, items: readonly HelpItemState[]): string[] {
  const ids: (string | null | undefined)[] = [
    project.introducingUnitId,
    project.landingUnitId,
    project.followerId,
    project.judgement?.judgeId,
    ...project.investorContactIds,
    ...Object.values(project.parties).flatMap(({ personId, unitId }) => [personId, unitId]),
    ...project.requests.flatMap(({ requestedBy }) => requestedBy),
    ...(project.handOver ? Object.values(project.handOver).filter((value) => typeof value === 'string') : []),
    ...project.escalations.flatMap(({ recipients }) => recipients),
    ...items.flatMap((item) => [
      item.unitId,
      item.personId,
      ...item.coUnitIds,
      item.verifiedBy,
      item.report?.by,
      item.report?.signedBy,
      ...item.escalations.flatMap(({ recipients }) => recipients),
      ...item.holdings.flatMap(({ personId, unitId }) => [personId, unitId]),
    ]),
  ];
  return ids.filter((id): id is string => typeof id === 'string');
}

/** Every text in the data of an event, however deep: those that are ids of units and people are among them. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
