import { randomUUID } from 'node:crypto';
import type { Principal } from '@bangban/kernel';
import {
  type Context,
  evolve,
  type HelpItemState,
  type ProjectState,
  settle,
  type SupervisionForm,
  type World,
} from '@bangban/domain';
import { holdsOfLate, type RecordClock, ReferenceCache, type Scoped, visibleProject } from '@bangban/persistence';

/** A project as it stands at this moment, time settled in memory only, and what a decision about it would see. */
export interface ProjectView {
  readonly world: World;
  readonly ctx: Context;
  /** As it is recorded, time not settled; with all its items where they were asked for. */
  readonly recorded: {
    readonly project: ProjectState;
    readonly items: readonly HelpItemState[];
    readonly forms: readonly SupervisionForm[] | null;
  };
}

export interface Viewing {
  readonly projectId: string;
  readonly principal: Principal;
  readonly clock: RecordClock;
  /** Besides the open ones and those that are due: these, or all. */
  readonly items?: readonly string[] | 'all';
}

/** Looks at projects in somebody's reading, of which it takes nothing but what that shows. */
export class ProjectViews {
  private readonly cache = new ReferenceCache();

  /** Null for a project that whoever asks does not see. */
  async of(db: Scoped, { clock, items = [], principal, projectId }: Viewing): Promise<ProjectView | null> {
    const found = await visibleProject(db, projectId, { items, now: clock.now });
    if (!found) return null;
    const policy = await this.cache.policyAt(db, found.project.policyVersion);
    if (!policy) throw new Error(`policy version ${found.project.policyVersion} is not published`);
    const at = { projectId, now: later(clock.now, found.project.lastRecordedAt), policy };
    const ctx = { ...at, ...(await this.around(db, clock, principal)) };
    const world: World = {
      project: found.project,
      items: Object.fromEntries(found.items.map((item) => [item.id, item])),
      ...(found.forms ? { forms: Object.fromEntries(found.forms.map((form) => [form.id, form])) } : {}),
    };
    return { world: settle(world, ctx).reduce(evolve, world), ctx, recorded: found };
  }

  /** What a decision about a project that is not there yet would see. */
  async before(db: Scoped, clock: RecordClock, principal: Principal): Promise<Context> {
    const policy = await this.cache.policyAt(db, clock.policyVersion);
    if (!policy) throw new Error(`policy version ${clock.policyVersion} is not published`);
    return { projectId: randomUUID(), now: clock.now, policy, ...(await this.around(db, clock, principal)) };
  }

  private async around(
    db: Scoped,
    { calendarVersion, directoryVersion }: RecordClock,
    principal: Principal,
  ): Promise<Omit<Context, 'projectId' | 'now' | 'policy'>> {
    const { actingFor, personId: id } = principal;
    const holds = await holdsOfLate(db);
    return {
      ...(holds.length > 0 ? { holds } : {}),
      calendar: await this.cache.calendarAt(db, calendarVersion),
      directory: await this.cache.directoryAt(db, directoryVersion),
      commandId: randomUUID(),
      actor: { id, actingFor, kind: 'person' },
      principal,
    };
  }
}

const later = (one: string, other: string): string => (one > other ? one : other);
