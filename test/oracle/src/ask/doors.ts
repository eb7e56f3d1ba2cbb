import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import type { Chance } from '../chance';
import type { Findings } from '../findings';
import { ACTS } from '../model/acts';
import { type Asked, type Class, expected } from '../model/doors';
import type { Facts, ItemFact, ProjectFact, QuestionFact } from '../model/facts';
import { reachOf, toldOf } from '../model/reading';
import { type Row, ROWS } from '../model/rows';
import type { Known } from '../world/keys';
import { actsFault, explainedFault } from './acts.answers';
import { Leaks, listFault, phonesFault, WHOLE } from './lists';
import { isCommand, type Operation, QUERIES } from './operations';
import { Same } from './same';
import { connections, inTurns, send, type Sent } from './send';

const AT_ONCE = 8;
/** Every so many-th command on a matter names one of another file. */
const SWAPPED = 5;
/** Name their project behind the question mark. */
const ASKED_BESIDE = ['projectChanges', 'explainAccess'];

interface Probe {
  readonly operation: Operation;
  readonly caller: Known;
  /** The file that the address names; null for one that there is not. */
  readonly file: ProjectFact | null;
}

interface About extends Asked {
  readonly command: string | null;
  /** A matter of another file, named as if it were one of this. */
  readonly swapped: ItemFact | null;
}

interface Question extends Omit<Probe, 'file'> {
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
    const probes = callers.flatMap((caller) => {
      const sees = reachOf(this.facts, caller);
      const { projects } = this.facts;
      const theirs = projects.filter(sees);
      const others = projects.filter((project) => !sees(project));
      return this.operations.flatMap((operation): Probe[] => {
        if (ROWS[operation.id]?.names === undefined) return [{ operation, caller, file: null }];
        // Commands are one way in: each is asked about a file at random, all together about every kind; of everybody every other.
        if (isCommand(operation.path, operation.id) && this.chance.below(2) === 0) return [];
        const files = isCommand(operation.path, operation.id)
          ? [this.chance.below(3) > 0 && theirs.length > 0 ? theirs : [...others, null]]
          : [theirs, others, [null]];
        return files
          .filter((list) => list.length > 0)
          .map((list) => ({ operation, caller, file: this.chance.one(list) }));
      });
    });
    await this.all(probes);
  }

  /** So many at random, every other a list that must be whole. */
  async some(count: number, callers: readonly Known[]): Promise<void> {
    const lists = this.operations.filter(({ id }) => WHOLE[id] && ROWS[id]?.names === undefined);
    await this.all(
      Array.from({ length: count }, (_, index): Probe => {
        const operation = this.chance.one(index % 2 === 0 && lists.length > 0 ? lists : this.operations);
        const file = this.chance.one([...this.facts.projects, null]);
        return { operation, caller: this.chance.one(callers), file };
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

  private question({ caller, file, operation }: Probe): readonly Question[] {
    const row = ROWS[operation.id];
    // A script has no page whose token it could be asked without.
    if (!row || (row.withoutToken && caller.by === 'token' && caller.counts)) return [];
    const about = this.about(operation, row, file);
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
    if (row.act !== undefined && (due === 'seen' || due === '403')) {
      this.findings.meet(`${row.act} ${due === 'seen' ? '' : 'not '}theirs`);
    }
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
    if (operation.id === 'listPeople') differ(phonesFault(text, this.facts, caller));
    if (!file) return;
    if (operation.id === 'availableCommands') differ(actsFault(text, file, this.facts, caller));
    if (operation.id === 'explainAccess') differ(explainedFault(text, { ...about, file }, this.facts, caller));
  }

  /** What is asked about besides the file: for a command what it is about, for an explanation any. */
  private about(operation: Operation, row: Row, file: ProjectFact | null): About {
    const command = row.act ?? (operation.id === 'explainAccess' ? this.chance.one(Object.keys(ACTS)) : null);
    const of = ACTS[command ?? '']?.of;
    const items = file?.items ?? [];
    const none = { file, command, item: null, question: null, swapped: null };
    if (!file || of === undefined) return none;
    if (of === 'item' && row.act !== undefined && this.chance.below(SWAPPED) === 0) {
      const others = this.facts.projects.filter(({ id }) => id !== file.id);
      return { ...none, swapped: oneOf(this.chance, this.chance.one(others).items) };
    }
    if (of === 'item') return { ...none, item: oneOf(this.chance, items) };
    const places = [null, ...items.filter(({ open }) => open)].flatMap((item) =>
      (item ?? file).questions.map((question): { item: ItemFact | null; question: QuestionFact } => ({
        item,
        question,
      })),
    );
    return { ...none, ...oneOf(this.chance, places) };
  }

  private request(operation: Operation, row: Row, about: About, { headers: shown }: Known): Sent {
    const { command, file, question } = about;
    const item = about.item ?? about.swapped;
    const anItem = row.names === 'item' ? oneOf(this.chance, file?.items ?? []) : null;
    const names: Readonly<Record<string, string>> = {
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
    const asked = ASKED_BESIDE.includes(operation.id) ? `projectId=${names.projectId}` : '';
    const explained = operation.id === 'explainAccess' ? `command=${command}${item ? `&itemId=${item.id}` : ''}` : '';
    const query = [QUERIES[operation.id] ?? '', asked, explained].filter((each) => each !== '').join('&');
    const matter = { ...(item ? { itemId: item.id } : {}), ...(question ? { escalationId: question.id } : {}) };
    const body = row.act === undefined ? operation.body : { ...(operation.body as object), ...matter };
    const headers = headersFor(operation, row, shown);
    return { method: operation.method, path: query === '' ? path : `${path}?${query}`, headers, body };
  }
}

const oneOf = <T>(chance: Chance, list: readonly T[]): T | null => (list.length > 0 ? chance.one(list) : null);

function headersFor({ method }: Operation, row: Row, shown: Known['headers']): Known['headers'] {
  if (row.withoutToken) return shown.cookie === undefined ? shown : { cookie: shown.cookie };
  return method === 'GET' ? shown : { ...shown, 'idempotency-key': randomUUID() };
}
