import type { Facts, ProjectFact } from '../model/facts';
import { gaveUp } from '../model/administration';
import { phonesOf } from '../model/fields';
import type { Caller } from '../model/reading';
import { completionOf, completionTold, registeredFor, registeredTold } from '../model/reports';

interface Listed {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Fault = { readonly expected: string; readonly got: string } | null;

/** What a list must be made of, no more and no less: as text to compare, from the answer and from the model. */
interface Whole {
  readonly found: (answer: Listed) => readonly unknown[];
  readonly due: (seen: readonly ProjectFact[], asked: ProjectFact | null) => readonly unknown[];
}

const UNDER_WAY = ['active', 'shelved'];

const idsOf = (key: string) => (answer: Listed) => [...new Set(answer.rows.map((row) => row[key]))];
const sumOf =
  (...keys: readonly string[]) =>
  (answer: Listed) => [
    answer.rows.reduce((sum, row) => sum + keys.reduce((total, key) => total + Number(row[key]), 0), 0),
  ];
const withRows = (kind: keyof ProjectFact['rows']): Whole => ({
  found: idsOf('projectId'),
  due: (seen) => seen.filter(({ rows }) => rows[kind] > 0).map(({ id }) => id),
});

export const WHOLE: Readonly<Record<string, Whole>> = {
  listProjects: { found: idsOf('id'), due: (seen) => seen.map(({ id }) => id) },
  listOwnProjects: { found: idsOf('id'), due: (seen) => seen.map(({ id }) => id) },
  listHelpItems: { found: idsOf('id'), due: (seen) => seen.flatMap(({ items }) => items.map(({ id }) => id)) },
  cockpitProjects: {
    found: idsOf('id'),
    due: (seen) => seen.filter(({ status }) => UNDER_WAY.includes(status)).map(({ id }) => id),
  },
  listFiles: { found: idsOf('id'), due: (_, asked) => asked?.files ?? [] },
  listEscalations: withRows('escalation'),
  listObligations: withRows('obligation'),
  listBreaches: withRows('breach'),
  listSupervisionForms: { found: idsOf('id'), due: (seen) => seen.flatMap(({ forms }) => forms.map(({ id }) => id)) },
  listCommitments: {
    found: idsOf('id'),
    due: (seen) => seen.flatMap(({ promises }) => promises.map(({ id }) => id)),
  },
  listWarningSigns: { found: idsOf('id'), due: (seen) => seen.flatMap(({ signs }) => signs) },
  listVisits: {
    found: idsOf('projectId'),
    due: (seen) =>
      seen
        .filter(
          ({ openSigns, stage, status }) => UNDER_WAY.includes(status) && (stage === 'production' || openSigns > 0),
        )
        .map(({ id }) => id),
  },
  countCommitments: {
    found: sumOf('all'),
    due: (seen) => [seen.reduce((sum, { promises }) => sum + promises.length, 0)],
  },
  formCounts: {
    found: sumOf('issued'),
    due: (seen) => [seen.reduce((sum, { forms }) => sum + forms.length, 0)],
  },
  stageFunnel: {
    found: sumOf('active', 'shelved'),
    due: (seen) => [seen.filter(({ status }) => UNDER_WAY.includes(status)).length],
  },
  checklistCompletionItems: {
    found: idsOf('id'),
    due: (seen) => seen.flatMap(({ items }) => items.filter(({ issued }) => issued).map(({ id }) => id)),
  },
  lightsByUnit: {
    found: sumOf('open'),
    due: (seen) => [seen.reduce((sum, { items }) => sum + items.filter(({ open }) => open).length, 0)],
  },
};

/** Null where the list is what it must be. */
export function listFault(
  id: string,
  text: string,
  seen: readonly ProjectFact[],
  asked: ProjectFact | null,
): { readonly expected: string; readonly got: string } | null {
  const whole = WHOLE[id];
  if (!whole) return null;
  return setFault(whole.found(JSON.parse(text) as Listed), whole.due(seen, asked));
}

/** Answers that are no list of files, and follow from what their reader sees: as text to compare, from the answer and from the model. */
export const REPORTS: Readonly<
  Record<string, (text: string, facts: Facts, caller: Caller, seen: readonly ProjectFact[]) => Fault>
> = {
  listPeople: phonesFault,
  checklistCompletion: (text, _, __, seen) => setFault(completionTold(text), completionOf(seen)),
  exportAudit: (text, facts, caller, seen) => setFault(registeredTold(text, facts), registeredFor(facts, caller, seen)),
  listAdministration(text, facts, caller) {
    const { left } = JSON.parse(text) as {
      readonly left: readonly { readonly personId: string; readonly role: string }[];
    };
    return setFault(
      left.map(({ personId, role }) => `${personId} ${role}`),
      gaveUp(facts, caller),
    );
  },
};

/** Whose telephones are told: those alone that are somebody's to read, and all of them. */
function phonesFault(text: string, facts: Facts, caller: Caller): Fault {
  const { rows } = JSON.parse(text) as {
    readonly rows: readonly { readonly id: string; readonly phone: string | null }[];
  };
  const told = rows.flatMap(({ id, phone }) => (phone === null ? [] : [id]));
  return setFault(told, Object.keys(facts.people).filter(phonesOf(facts, caller)));
}

/** Null where the two are made of the same. */
export function setFault(
  got: readonly unknown[],
  due: readonly unknown[],
): { readonly expected: string; readonly got: string } | null {
  const tooMany = got.filter((id) => !due.includes(id));
  const missing = due.filter((id) => !got.includes(id));
  if (tooMany.length === 0 && missing.length === 0) return null;
  const some = (ids: readonly unknown[]): string => `${ids.length} (${ids.slice(0, 3).map(String).join(' ')})`;
  return { expected: `these ${due.length}`, got: `too many: ${some(tooMany)}, missing: ${some(missing)}` };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Whatever an answer says of files that are not its reader's, by name or by number: none of it may stand there. */
export class Leaks {
  private readonly projectOf: ReadonlyMap<string, ProjectFact>;

  constructor(private readonly facts: Facts) {
    this.projectOf = new Map(
      facts.projects.flatMap((project) =>
        [project.id, ...project.files, ...project.items.map(({ id }) => id)].map((id) => [id, project] as const),
      ),
    );
  }

  /** The names of files that are said too much of. */
  in(
    text: string,
    seen: readonly ProjectFact[],
    { asked, numbers }: { readonly asked: string; readonly numbers: boolean },
  ) {
    const told = new Set<string>();
    for (const { name } of this.facts.projects) if (text.includes(name)) told.add(name);
    if (!numbers) {
      for (const [id] of text.matchAll(UUID)) {
        const project = this.projectOf.get(id);
        // That a question is given back to whoever asked it tells them nothing.
        if (project && !asked.includes(id)) told.add(project.name);
      }
    }
    for (const { name } of seen) told.delete(name);
    return [...told].sort();
  }
}
