import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import type { Chance } from '../chance';
import type { Findings } from '../findings';
import { groundsOf } from '../model/acting';
import { ACTS } from '../model/acts';
import { type Asked, type Class, expected } from '../model/doors';
import type { Facts, ItemFact, ProjectFact, QuestionFact } from '../model/facts';
import { reachOf, toldOf } from '../model/reading';
import { type Row, ROWS } from '../model/rows';
import type { Known } from '../world/keys';
import { actsFault, aloneFault, explainedFault } from './acts.answers';
import { ledgerAsked, ledgerFault } from './ledger';
import { Leaks, listFault, REPORTS, WHOLE } from './lists';
import { isCommand, type Operation, QUERIES } from './operations';
import { Same } from './same';
import { connections, inTurns, send, type Sent } from './send';

const AT_ONCE = 8;
/** Every so many-th command on a matter names one of another file. */
const SWAPPED = 5;
/** Name their project behind the question mark. */
const EXPLAINS = 'explainAccess';
const ASKED_BESIDE = ['projectChanges', EXPLAINS];
const TAKES_OVER = 'importProjects';

interface Probe {
  readonly operation: Operation;
  readonly caller: Known;
  /** The file that the address names; null for one that there is not. */
  readonly file: ProjectFact | null;
  /** It names none, and asks about what is of none. */
  readonly alone?: boolean;
}

/** Lists and reports that must be whole. */
const MUST_BE_WHOLE = [...Object.keys(WHOLE), ...Object.keys(REPORTS)];

interface About extends Asked {
  readonly command: string | null;
  /** A matter of another file, named as if it were one of this. */
  readonly swapped: ItemFact | null;
  /** Files that a ledger's rows repeat. */
  readonly alone: boolean;
  readonly ledger: { readonly before: ProjectFact | null; readonly alike: ProjectFact | null };
}

interface Question extends Omit<Probe, 'file' | 'alone'> {
  readonly row: Row;
  readonly about: About;
  readonly due: Class;
  readonly asked: Sent;
}

/** Every operation of the API, asked over HTTP. */
export class Doors {
  private readonly same = new Same();
  private leaks: Leaks;

  constructor(
    private readonly address: string,
    private readonly operations: readonly Operation[],
    private readonly chance: Chance,
    private readonly findings: Findings,
    private facts: Facts,
  ) {
    this.leaks = new Leaks(facts);
  }

  look(facts: Facts): void {
    this.facts = facts;
    this.leaks = new Leaks(facts);
  }

  /** Each by everybody, about a file that they see, one that they do not, and one that there is not. */
  async everyOne(callers: readonly Known[]): Promise<void> {
    const probes = callers.flatMap((caller, turn) => {
      const sees = reachOf(this.facts, caller);
      const { projects } = this.facts;
      const theirs = projects.filter(sees);
      const others = projects.filter((project) => !sees(project));
      return this.operations.flatMap((operation, index): Probe[] => {
        if (ROWS[operation.id]?.names === undefined) return [{ operation, caller, file: null }];
        const command = isCommand(operation.path, operation.id);
        // Commands are one way in: each is asked about one file, all together about every kind; of everybody every third.
        if (command && caller.counts && (turn + index) % 3 > 0) return [];
        const files = command
          ? [(turn + index) % 9 > 0 && theirs.length > 0 ? theirs : [...others, null]]
          : [theirs, others, [null]];
        const alone: Probe[] = EXPLAINS === operation.id ? [{ operation, caller, file: null, alone: true }] : [];
        return files
          .filter((list) => list.length > 0)
          .map((list): Probe => ({ operation, caller, file: this.chance.one(list) }))
          .concat(alone);
      });
    });
    await this.all(probes);
  }

  /** So many at random, every other a list that must be whole. */
  async some(count: number, callers: readonly Known[]): Promise<void> {
    const lists = this.operations.filter(({ id }) => MUST_BE_WHOLE.includes(id) && ROWS[id]?.names === undefined);
    await this.all(
      Array.from({ length: count }, (_, index): Probe => {
        const operation = this.chance.one(index % 2 === 0 && lists.length > 0 ? lists : this.operations);
        const file = this.chance.one([...this.facts.projects, null]);
        const probe = { operation, caller: this.chance.one(callers), file };
        return operation.id === EXPLAINS && file === null ? { ...probe, alone: true } : probe;
      }),
    );
  }

  /** All is chosen before the first is asked, so that the same seed asks the same. */
  private async all(probes: readonly Probe[]): Promise<void> {
    const questions = probes.flatMap((probe) => this.question(probe));
    const agent = connections(AT_ONCE);
    await inTurns(questions, AT_ONCE, (question) => this.ask(agent, question));
    agent.destroy();
  }

  private question({ alone = false, caller, file, operation }: Probe): readonly Question[] {
    const row = rowOf(operation, alone);
    // A script has no page whose token it could be asked without.
    if (!row || (row.withoutToken && caller.by === 'token' && caller.counts)) return [];
    const about = { ...this.about(operation, row, file), alone };
    const due = expected(row, this.facts, caller, about);
    if (row.byEngine && due === 'seen') return [];
    return [{ operation, caller, row, about, due, asked: this.request(operation, row, about, caller) }];
  }

  /** What class of answer it is, whether a list is whole, and what it says of others' files. */
  private async ask(agent: Agent, { about, asked, caller, due, operation, row }: Question): Promise<void> {
    const { file } = about;
    const answer = await send(agent, this.address, asked);
    this.findings.count('requests');
    const { status, text } = answer;
    this.findings.meet(`${operation.id} ${due}`);
    this.findings.meet(`caller: ${caller.sort}`);
    if (due === 'seen') for (const by of this.begins(operation, row, caller)) this.findings.meet(by);
    const got: Class = status === 401 || status === 403 ? `${status}` : status === 404 && row.names ? '404' : 'seen';
    const at = { who: caller.label, route: `${asked.method} ${asked.path}`, operation: operation.id };
    const differ = (fault: { readonly expected: string; readonly got: string } | null): void => {
      if (fault) this.findings.differ({ ...at, file: file?.name ?? 'none', ...fault });
    };
    // What is not even looked at for its form finds out nothing about the file.
    const formless = status === 400 && isCommand(operation.path, operation.id);
    const refused = row.mayRefuse === true && due === 'seen' && got === '403';
    if ((got !== due || formless) && !refused) differ({ expected: due, got: `${got} ${status} ${text.slice(0, 200)}` });
    else if (status >= 500 && status !== 503) differ({ expected: due, got: `${status}` });
    const seen = caller.counts ? this.facts.projects.filter(reachOf(this.facts, caller)) : [];
    // What is not there, or as if it were not: the file, or something of a file that is seen.
    const unknown = file !== null && seen.includes(file) ? 'a matter of it' : 'the file';
    if (due === '404' && got === due) differ(this.same.difference(`${operation.id} ${unknown}`, answer));
    const roles = this.facts.people[caller.personId]?.roles ?? [];
    const heard = row.toldToo ? this.facts.projects.filter(toldOf(this.facts, caller)) : [];
    const told = this.leaks.in(text, [...seen, ...heard], {
      asked: `${asked.path} ${JSON.stringify(asked.body)}`,
      numbers: roles.some((role) => row.numbersFor?.includes(role)),
    });
    if (told.length > 0) differ({ expected: 'nothing of others', got: `tells of ${told.join(', ')}` });
    if (status !== 200) return;
    differ(listFault(operation.id, text, seen, file));
    differ(REPORTS[operation.id]?.(text, this.facts, caller, seen) ?? null);
    if (operation.id === TAKES_OVER) differ(ledgerFault(text, this.facts, caller, about.ledger));
    if (about.alone) differ(aloneFault(text, this.facts, caller));
    if (!file) return;
    if (operation.id === 'availableCommands') differ(actsFault(text, file, this.facts, caller));
    if (operation.id === EXPLAINS) differ(explainedFault(text, { ...about, file }, this.facts, caller));
  }

  /** By which rows somebody begins a project. */
  private begins({ id }: Operation, { act, names }: Row, caller: Known): readonly string[] {
    const command = id === TAKES_OVER ? 'ImportProject' : names === undefined ? act : undefined;
    if (command === undefined) return [];
    return groundsOf(this.facts, caller)(command, { project: null }).map((by) => `${command} by ${by}`);
  }

  /** What is asked about besides the file: for a command what it is about, for an explanation any. */
  private about(operation: Operation, row: Row, file: ProjectFact | null): About {
    const command = row.act ?? (operation.id === EXPLAINS ? this.chance.one(Object.keys(ACTS)) : null);
    const of = ACTS[command ?? '']?.of;
    const items = file?.items ?? [];
    const ledger = operation.id === TAKES_OVER ? this.repeated() : { before: null, alike: null };
    const none = { file, command, item: null, question: null, swapped: null, alone: false, ledger };
    if (!file || of === undefined) return none;
    if (of === 'item' && row.act !== undefined && this.chance.below(SWAPPED) === 0) {
      const others = this.facts.projects.filter(({ id }) => id !== file.id);
      return { ...none, swapped: oneOf(this.chance, this.chance.one(others).items) };
    }
    if (of === 'item') return { ...none, item: oneOf(this.chance, items) };
    if (of === 'form')
      return {
        ...none,
        form: oneOf(
          this.chance,
          file.forms.filter(({ open }) => open),
        ),
      };
    const places = [null, ...items.filter(({ open }) => open)].flatMap((item) =>
      (item ?? file).questions.map((question): { item: ItemFact | null; question: QuestionFact } => ({
        item,
        question,
      })),
    );
    return { ...none, ...oneOf(this.chance, places) };
  }

  /** A file that was taken over from a ledger before, and one that has a name. */
  private repeated(): About['ledger'] {
    const { projects } = this.facts;
    return {
      before: oneOf(
        this.chance,
        projects.filter(({ reference }) => reference !== null),
      ),
      alike: oneOf(this.chance, projects),
    };
  }

  private request(operation: Operation, row: Row, about: About, { headers: shown }: Known): Sent {
    const { alone, command, file, form, question } = about;
    const item = about.item ?? about.swapped;
    const anItem = row.names === 'item' ? oneOf(this.chance, file?.items ?? []) : null;
    const aForm = row.names === 'form' ? oneOf(this.chance, file?.forms ?? []) : null;
    const names: Readonly<Record<string, string>> = {
      formId: aForm?.id ?? randomUUID(),
      projectId: file?.id ?? randomUUID(),
      itemId: anItem?.id ?? randomUUID(),
      fileId: file?.files[0] ?? randomUUID(),
      id: randomUUID(),
      deliveryId: 'none',
      personId: 'nobody-here',
      unitId: 'nowhere',
      version: '1',
    };
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
    const asked = ASKED_BESIDE.includes(operation.id) && !alone ? `projectId=${names.projectId}` : '';
    const explained =
      operation.id === EXPLAINS && !alone
        ? `command=${command}${item ? `&itemId=${item.id}` : ''}${form ? `&formId=${form.id}` : ''}`
        : '';
    const query = [QUERIES[operation.id] ?? '', asked, explained].filter((each) => each !== '').join('&');
    const ofForm = form ? { formId: form.id } : {};
    const matter = {
      ...(item ? { itemId: item.id } : {}),
      ...(question ? { escalationId: question.id } : {}),
      ...ofForm,
    };
    const given = operation.id === TAKES_OVER ? ledgerAsked(about.ledger.before, about.ledger.alike) : operation.body;
    const body = row.act === undefined ? given : { ...(operation.body as object), ...matter };
    const headers = headersFor(operation, row, shown);
    return { method: operation.method, path: query === '' ? path : `${path}?${query}`, headers, body };
  }
}

function rowOf({ id }: Operation, alone: boolean): Row | undefined {
  const { names: _, ...ofNone } = ROWS[id] ?? { who: 'anybody' };
  return alone ? ofNone : ROWS[id];
}

const oneOf = <T>(chance: Chance, list: readonly T[]): T | null => (list.length > 0 ? chance.one(list) : null);

function headersFor({ method }: Operation, row: Row, shown: Known['headers']): Known['headers'] {
  if (row.withoutToken) return shown.cookie === undefined ? shown : { cookie: shown.cookie };
  return method === 'GET' ? shown : { ...shown, 'idempotency-key': randomUUID() };
}
