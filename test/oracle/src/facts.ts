import type { Database } from '@bangban/persistence';

/** What is written of a project or an item, as far as anybody stands in it. */
interface Standing {
  readonly units: readonly string[];
  readonly people: readonly string[];
}

export interface ProjectFact extends Standing {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly contacts: readonly string[];
  readonly items: readonly ItemFact[];
  readonly files: readonly string[];
  /** Who owes something on it. */
  readonly owing: readonly string[];
  /** Rows of it that lists are made of. */
  readonly rows: Readonly<Record<'escalation' | 'obligation' | 'breach', number>>;
}

export interface ItemFact extends Standing {
  readonly id: string;
  readonly open: boolean;
}

export interface PersonFact {
  readonly unitId: string | null;
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  readonly heads: readonly string[];
}

export interface UnitFact {
  readonly parentId: string | null;
  readonly functions: readonly string[];
  readonly active: boolean;
}

/** The world as the record tells it: its own tables alone, nothing of what is kept there for the sake of reading. */
export interface Facts {
  /** In the order of their names, so that the same seed asks about the same ones. */
  readonly projects: readonly ProjectFact[];
  readonly people: Readonly<Record<string, PersonFact>>;
  readonly units: Readonly<Record<string, UnitFact>>;
}

type Ids = readonly (string | null | undefined)[];

interface Question {
  readonly recipients: readonly string[];
}

/** What the record says of a project, as far as somebody is named in it. */
interface ProjectBody {
  readonly introducingUnitId: string;
  readonly landingUnitId: string | null;
  readonly followerId: string;
  readonly handOver: { readonly toUnitId?: string | null; readonly toPersonId: string } | null;
  readonly parties: Readonly<Record<string, { readonly unitId: string | null; readonly personId: string | null }>>;
  readonly escalations: readonly Question[];
}

interface ItemBody {
  readonly id: string;
  readonly open: boolean;
  readonly unitId: string;
  readonly coUnitIds: readonly string[];
  readonly personId: string;
  readonly escalations: readonly Question[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly contacts: string[];
  readonly state: ProjectBody;
  readonly items: readonly ItemBody[];
  readonly files: readonly string[];
  readonly owing: readonly string[];
  readonly rows: ProjectFact['rows'];
}

const PROJECTS = `
  SELECT p.id, p.name, p.status, p.investor_contact_ids AS contacts, p.state,
    coalesce((SELECT jsonb_agg(h.body || jsonb_build_object('id', h.id, 'open', h.open) ORDER BY h.no)
      FROM help_item h WHERE h.project_id = p.id), '[]') AS items,
    ARRAY(SELECT a.id FROM attachment a WHERE a.project_id = p.id ORDER BY a.at) AS files,
    ARRAY(SELECT who FROM obligation o, unnest(o.people) who WHERE o.project_id = p.id) AS owing,
    jsonb_build_object('escalation', (SELECT count(*) FROM escalation e WHERE e.project_id = p.id),
      'obligation', (SELECT count(*) FROM obligation o WHERE o.project_id = p.id),
      'breach', (SELECT count(*) FROM breach b WHERE b.project_id = p.id)) AS rows
  FROM project p ORDER BY p.name`;

const PEOPLE = `
  SELECT p.id, p.unit_id AS "unitId", ARRAY(SELECT role FROM person_role WHERE person_id = p.id) AS roles,
    ARRAY(SELECT unit_id FROM person_area WHERE person_id = p.id) AS areas,
    ARRAY(SELECT id FROM unit WHERE head_id = p.id) AS heads FROM person p`;

export async function factsOf(db: Database): Promise<Facts> {
  const projects = await db.query<Row[]>(PROJECTS);
  const people = await db.query<(PersonFact & { readonly id: string })[]>(PEOPLE);
  const units = await db.query<(UnitFact & { readonly id: string })[]>(
    'SELECT id, parent_id AS "parentId", functions, active FROM unit',
  );
  return {
    projects: projects.map(({ items, state, ...project }) => ({
      ...project,
      ...onProject(state),
      items: items.map(({ coUnitIds, escalations, id, open, personId, unitId }) => ({
        id,
        open,
        units: known([unitId, ...coUnitIds]),
        people: known([personId, ...asked(escalations)]),
      })),
    })),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
  };
}

function onProject({
  escalations,
  followerId,
  handOver,
  introducingUnitId,
  landingUnitId,
  parties,
}: ProjectBody): Standing {
  const members = Object.values(parties);
  return {
    units: known([introducingUnitId, landingUnitId, handOver?.toUnitId, ...members.map(({ unitId }) => unitId)]),
    people: known([
      followerId,
      handOver?.toPersonId,
      ...members.map(({ personId }) => personId),
      ...asked(escalations),
    ]),
  };
}

const asked = (questions: readonly Question[]): readonly string[] => questions.flatMap(({ recipients }) => recipients);

const known = (ids: Ids): readonly string[] => ids.filter((id): id is string => !!id);
