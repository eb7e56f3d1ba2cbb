import { availableCommands, type Command, type Context, decide, type World } from '@bangban/domain';
import { type Database, recordClock, unscoped } from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { Chance } from '../chance';
import type { Findings } from '../findings';
import { acting } from '../model/acting';
import { ACTS } from '../model/acts';
import type { Facts, ProjectFact } from '../model/facts';
import { type Caller, reachOf } from '../model/reading';
import { isTheirs, offeredFault } from './acts.answers';
import type { Operation } from './operations';
import { principalOf } from './reach';

interface Looked {
  readonly file: ProjectFact;
  readonly world: World;
  readonly ctx: Context;
}

/** So many commands are decided of each that somebody is offered. */
const DECIDED = 6;

/**
 * Whose act each command is, asked of the product's rules in this process: what is offered of every project to everybody who
 * sees it, and what is decided where it is given. Nothing of it is kept.
 */
export class Acts {
  private readonly views = new ProjectViews();
  private readonly given: readonly (readonly [command: string, operation: Operation])[];

  constructor(
    private readonly db: Database,
    private readonly chance: Chance,
    private readonly findings: Findings,
    operations: readonly Operation[],
  ) {
    const byName = new Map(operations.map((operation) => [operation.id, operation]));
    this.given = Object.keys(ACTS).flatMap((command) => {
      const operation = byName.get(`${command.charAt(0).toLowerCase()}${command.slice(1)}`);
      return operation && command !== 'RegisterLead' ? [[command, operation] as const] : [];
    });
  }

  /** Everybody about some of the projects that they see. */
  async round(callers: readonly Caller[], facts: Facts, each: number): Promise<void> {
    const looked = await this.look(facts);
    for (const caller of callers) {
      const seen = looked.filter(({ file }) => reachOf(facts, caller)(file));
      for (let n = 0; n < each && seen.length > 0; n += 1) this.ask(this.chance.one(seen), caller, facts);
    }
  }

  private async look(facts: Facts): Promise<readonly Looked[]> {
    const db = unscoped(this.db);
    const clock = await recordClock(db);
    const looked: Looked[] = [];
    for (const file of facts.projects) {
      const principal = { personId: 'nobody', actingFor: null, roles: [], unitId: null, headOf: [] };
      const view = await this.views.of(db, { projectId: file.id, principal, clock, items: 'all' });
      if (!view?.world.project) continue;
      this.findings.meet(`${view.world.project.status} ${view.world.project.stage}`);
      this.findings.meet(view.world.project.status);
      for (const { state } of Object.values(view.world.items)) this.findings.meet(state);
      looked.push({ file: settled(file, view.world), world: view.world, ctx: view.ctx });
    }
    return looked;
  }

  private ask({ ctx: before, file, world }: Looked, caller: Caller, facts: Facts): void {
    const { actingFor, personId } = caller;
    const actor = { id: personId, actingFor, kind: 'person' } as const;
    const ctx: Context = { ...before, principal: principalOf(facts, caller), actor };
    const at = { who: caller.label, operation: 'acts', file: file.name };
    const offered = availableCommands(world, ctx);
    this.findings.count('acts', offered.length);
    for (const { code, command } of offered) this.findings.meet(`${command} ${isTheirs(code) ? '' : 'not '}theirs`);
    const fault = offeredFault(offered, file, facts, caller);
    if (fault) this.findings.differ({ ...at, route: 'what is offered', ...fault });
    const may = acting(facts, caller);
    for (let n = 0; n < DECIDED; n += 1) {
      const { command, escalationId, itemId } = this.chance.one(offered);
      const operation = this.given.find(([name]) => name === command)?.[1];
      if (!operation) continue;
      const named = { ...(itemId ? { itemId } : {}), ...(escalationId ? { escalationId } : {}) };
      const decision = decide(
        world,
        { name: command, payload: { ...(operation.body as object), ...named } } as Command,
        ctx,
      );
      const code = decision.ok ? null : decision.code;
      this.findings.count('acts');
      const item = file.items.find(({ id }) => id === itemId) ?? null;
      const question = (item ?? file).questions.find(({ id }) => id === escalationId) ?? null;
      const due = may(command, { project: file, item, question });
      if (due === isTheirs(code)) continue;
      const expected = due ? 'theirs' : 'not theirs';
      this.findings.differ({ ...at, route: `${command} ${itemId ?? ''}`, expected, got: code ?? 'done' });
    }
  }
}

/** What time has decided since it was written down: a question more, or one less. */
function settled(file: ProjectFact, { items, project }: World): ProjectFact {
  return {
    ...file,
    questions: project?.escalations ?? [],
    items: file.items.map((item) => ({ ...item, questions: items[item.id]?.escalations ?? [] })),
  };
}
