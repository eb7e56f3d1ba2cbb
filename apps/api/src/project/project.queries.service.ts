import { Inject, Injectable } from '@nestjs/common';
import { commandSlug } from '@bangban/contract';
import type { GuardedField } from '@bangban/contract/vocabulary';
import { type Light, lightOf, type Principal, worstLight } from '@bangban/kernel';
import {
  availableCommands,
  gateState,
  type HelpItemState,
  mandatesOf,
  itemLight,
  nextStage,
  type ProjectState,
  type Stage,
  stageLight,
  type StageLight,
  withoutAmounts,
} from '@bangban/domain';
import { justEnded, namesOf, proofsShared, type Reader, Readers, readsAmounts } from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import { Problem } from '../common/problem';
import { withoutUnseen } from './other-projects';
import { isOutsider } from './outsider';

/** A project for its page: state, checklist, what the next gate lacks, and the names behind the ids. */
@Injectable()
export class ProjectQueries {
  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ProjectViews) private readonly views: ProjectViews,
  ) {}

  /** @throws Problem 404 `PROJECT_UNKNOWN` */
  async detail(id: string, principal: Principal) {
    return this.readers.read(principal, (reader) => this.detailFor(reader, id, principal));
  }

  private async detailFor(reader: Reader, id: string, principal: Principal) {
    const view = await this.views.of(reader, { projectId: id, principal, clock: reader.clock, items: 'all' });
    if (!view) throw new Problem('PROJECT_UNKNOWN');
    const { now } = reader.clock;
    const { items, project } = view.recorded;
    const { calendar, policy } = view.ctx;
    const needs = gateState(view.world, view.ctx);
    const of = (stage: Stage): StageLight | null =>
      stageLight(project, stage, policy.stageLights, now, calendar.utcOffsetMinutes);
    const shared = project.fundArrivals.length > 0 ? await proofsShared(reader, id) : { shown: [], unseen: [] };
    const shown = await withoutUnseen(reader, id, project);
    const told = await readsAmounts(reader, id);
    return {
      now,
      project: told ? shown : withoutAmounts(shown),
      hidden: keptBack(told),
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
      proofsShared: shared.shown,
      proofsUnseen: shared.unseen,
      names: await namesOf(reader, [...idsIn(project, items), ...holdersOf(needs)]),
      forms: [...(view.recorded.forms ?? [])],
    };
  }

  /** Every command for this person at this moment, allowed or with the reason why not; to an outsider only the former. */
  async available(id: string, principal: Principal) {
    const view = await this.readers.read(principal, async (reader) => {
      const items = await justEnded(reader, id, reader.clock.now);
      return this.views.of(reader, { projectId: id, principal, clock: reader.clock, items });
    });
    const project = view?.world.project;
    if (!view || !project) throw new Problem('PROJECT_UNKNOWN');
    const outsider = isOutsider(principal);
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

/** What an answer about one project keeps back. */
export const keptBack = (amountsTold: boolean): readonly GuardedField[] => (amountsTold ? [] : ['amount']);

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
    ...mandatesOf(project).flatMap(({ agentId, unitId }) => [agentId, unitId]),
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
