import {
  availableCommands,
  type Command,
  type Context,
  decide,
  isOpenForm,
  type SupervisionForm,
  type World,
} from '@bangban/domain';
import { type Database, recordClock, unscoped } from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { Chance } from '../chance';
import type { Findings } from '../findings';
import { acting, groundsOf } from '../model/acting';
import { ACTS, rowsOf } from '../model/acts';
import type { Facts, FormFact, ProjectFact } from '../model/facts';
import { type Caller, reachOf } from '../model/reading';
import { isTheirs, offeredFault } from './acts.answers';
import type { Operation } from './operations';
import { principalOf } from './reach';
import { type About, subjectsOf } from './subjects';

interface Looked {
  readonly file: ProjectFact;
  readonly world: World;
  readonly ctx: Context;
}

/** A command of a file that can be given about this, with whatever it takes. */
interface Given extends About {
  readonly command: string;
  readonly operation: Operation;
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

  /**
   * Every command, about a file in every stage and at every end, about a matter in every state of it: given once by somebody
   * whose it is and once by somebody whose it is not, and by somebody for each row of it.
   */
  async everyCell(callers: readonly Caller[], facts: Facts): Promise<void> {
    const there = callers.filter(({ counts }) => counts).map((caller) => ({ caller, by: groundsOf(facts, caller) }));
    const met = new Set<string>();
    const anew = (what: string): boolean => !met.has(what) && met.add(what).has(what);
    for (const looked of await this.look(facts)) {
      const given = this.given.flatMap(([command, operation]) =>
        subjectsOf(command, operation, looked.file).map((about): Given => ({ ...about, command, operation })),
      );
      for (const each of given) {
        const { cell, command, form, item, question } = each;
        const rows = rowsOf(command, facts.policies[looked.file.policyVersion]);
        const whole = [
          `${cell} theirs`,
          `${cell} not theirs`,
          ...[...rows.posts, ...rows.by].map((by) => `${command} by ${by}`),
        ];
        if (whole.every((what) => met.has(what))) continue;
        const first = this.chance.below(there.length);
        for (const { by, caller } of [...there.slice(first), ...there.slice(0, first)]) {
          const held = by(command, { project: looked.file, item, question, form: form ?? null });
          const theirs = held.length > 0;
          const news = [`${cell} ${theirs ? '' : 'not '}theirs`, ...held.map((row) => `${command} by ${row}`)].filter(
            anew,
          );
          if (news.length === 0) continue;
          this.decide(looked, caller, facts, each, theirs);
          for (const what of news) this.findings.meet(what);
        }
      }
    }
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
      looked.push({ file: settled(file, view.world), world: view.world, ctx: view.ctx });
    }
    return looked;
  }

  /** Of what is given whether it is theirs, against the model. */
  private decide(
    looked: Looked,
    caller: Caller,
    facts: Facts,
    { command, form, item, operation, question }: Omit<Given, 'cell'>,
    due: boolean,
  ) {
    const about = { ...(item ? { itemId: item.id } : {}), ...(question ? { escalationId: question.id } : {}) };
    const named = form ? { ...about, formId: form.id } : about;
    const payload = { ...(operation.body as object), ...named };
    const decision = decide(looked.world, { name: command, payload } as Command, by(looked, caller, facts));
    const code = decision.ok ? null : decision.code;
    this.findings.count('acts');
    if (due === isTheirs(code)) return;
    const expected = due ? 'theirs' : 'not theirs';
    const at = { who: caller.label, operation: 'acts', file: looked.file.name };
    this.findings.differ({ ...at, route: `${command} ${item?.id ?? ''}`, expected, got: code ?? 'done' });
  }

  private ask(looked: Looked, caller: Caller, facts: Facts): void {
    const { file, world } = looked;
    const at = { who: caller.label, operation: 'acts', file: file.name };
    const offered = availableCommands(world, by(looked, caller, facts));
    this.findings.count('acts', offered.length);
    const fault = offeredFault(offered, file, facts, caller);
    if (fault) this.findings.differ({ ...at, route: 'what is offered', ...fault });
    const may = acting(facts, caller);
    for (let n = 0; n < DECIDED; n += 1) {
      const { command, escalationId, formId, itemId } = this.chance.one(offered);
      const operation = this.given.find(([name]) => name === command)?.[1];
      if (!operation) continue;
      const item = file.items.find(({ id }) => id === itemId) ?? null;
      const question = (item ?? file).questions.find(({ id }) => id === escalationId) ?? null;
      const form = file.forms.find(({ id }) => id === formId);
      const due = may(command, { project: file, item, question, form: form ?? null });
      this.decide(looked, caller, facts, { command, operation, item, question, ...(form ? { form } : {}) }, due);
    }
  }
}

function by({ ctx }: Looked, caller: Caller, facts: Facts): Context {
  const { actingFor, personId } = caller;
  return { ...ctx, principal: principalOf(facts, caller), actor: { id: personId, actingFor, kind: 'person' } };
}

const formFact = (form: SupervisionForm): FormFact => ({
  id: form.id,
  open: isOpenForm(form),
  unitId: form.unitId,
  personId: form.personId,
  units: [form.unitId],
  people: [form.personId],
});

/** What time has decided since it was written down: a question more, or one less. */
function settled(file: ProjectFact, { forms, items, project }: World): ProjectFact {
  return {
    ...file,
    questions: project?.escalations ?? [],
    // A form that time has issued meanwhile is not on record yet.
    forms: Object.values(forms ?? {}).map(formFact),
    items: file.items.map((item) => ({ ...item, questions: items[item.id]?.escalations ?? [] })),
  };
}
