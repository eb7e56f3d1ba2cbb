import type { Database } from '@bangban/persistence';
import type {
  DutyFact,
  Facts,
  FormFact,
  PersonFact,
  PolicyFact,
  ProjectFact,
  PromiseFact,
  QuestionFact,
  UnitFact,
} from '../model/facts';

interface ItemBody {
  readonly id: string;
  readonly open: boolean;
  readonly state: string;
  readonly unitId: string;
  readonly coUnitIds: readonly string[];
  readonly personId: string;
  readonly coRequests?: readonly { readonly open: boolean; readonly personId: string }[];
  readonly escalations: readonly QuestionFact[];
  readonly issuedAt: string | null;
  readonly late: boolean;
  readonly lateUnits: readonly string[];
}

type Body = Pick<
  ProjectFact,
  'introducingUnitId' | 'landingUnitId' | 'followerId' | 'handOver' | 'parties' | 'stage' | 'policyVersion'
> & {
  readonly escalations: readonly QuestionFact[];
  readonly leadSource?: { readonly by?: string };
  readonly investor: { readonly name: string } | null;
  readonly provenance: { readonly reference: string } | null;
  readonly mandates?: readonly { readonly agentId: string }[];
  readonly commitments?: readonly (Pick<PromiseFact, 'id' | 'unitId' | 'personId' | 'owedTo'> & {
    readonly state: string;
  })[];
  readonly signs?: readonly { readonly id: string; readonly cleared: object | null }[];
};

type Row = Pick<ProjectFact, 'id' | 'name' | 'status' | 'contacts' | 'files' | 'owing' | 'rows'> & {
  readonly state: Body;
  readonly items: readonly ItemBody[];
  readonly forms: readonly Pick<FormFact, 'id' | 'open' | 'unitId' | 'personId'>[];
};

const PROJECTS = `
  SELECT p.id, p.name, p.status, p.investor_contact_ids AS contacts, p.state,
    coalesce((SELECT jsonb_agg(h.body || jsonb_build_object('id', h.id, 'open', h.open, 'late', h.late, 'issuedAt', h.issued_at,
        'lateUnits', ARRAY(SELECT b.holder_unit_id FROM breach b WHERE b.item_id = h.id AND b.clock = 'handling'
          AND b.holder_unit_id IS NOT NULL)) ORDER BY h.no)
      FROM help_item h WHERE h.project_id = p.id), '[]') AS items,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'open', f.open, 'unitId', f.unit_id, 'personId', f.person_id)
        ORDER BY f.issued_at, f.id) FROM supervision_form f WHERE f.project_id = p.id), '[]') AS forms,
    ARRAY(SELECT a.id FROM attachment a WHERE a.project_id = p.id ORDER BY a.at) AS files,
    ARRAY(SELECT who FROM obligation o, unnest(o.people) who WHERE o.project_id = p.id) AS owing,
    jsonb_build_object('escalation', (SELECT count(*) FROM escalation e WHERE e.project_id = p.id),
      'obligation', (SELECT count(*) FROM obligation o WHERE o.project_id = p.id),
      'breach', (SELECT count(*) FROM breach b WHERE b.project_id = p.id)) AS rows
  FROM project p ORDER BY p.name`;

const PEOPLE = `
  SELECT p.id, p.unit_id AS "unitId", p.active, ARRAY(SELECT role FROM person_role WHERE person_id = p.id) AS roles,
    ARRAY(SELECT unit_id FROM person_area WHERE person_id = p.id) AS areas,
    ARRAY(SELECT id FROM unit WHERE head_id = p.id) AS heads FROM person p`;

const UNITS = `
  SELECT id, parent_id AS "parentId", head_id AS "headId", functions, active,
    coalesce((SELECT jsonb_object_agg(kind, person_id) FROM unit_default_person WHERE unit_id = u.id), '{}') AS answers
  FROM unit u`;

/** Who watches does none of the work that is watched, in nobody's name either; the head of supervision heads that office. */
const WORK = `'unit-handler', 'helpdesk-officer', 'promotion-officer', 'leader', 'leader-in-charge', 'principal-leader'`;
const WATCHES_AND_WORKS = `
  SELECT 1 FROM person_role a, person_role b WHERE (a.person_id, b.person_id) IN
      ((substitute_id, principal_id), (principal_id, substitute_id))
    AND (a.role = 'inspector' AND b.role IN (${WORK}, 'unit-head') OR a.role = 'supervision-head' AND b.role IN (${WORK}))`;

/** By the day of the world's own clock. */
const SUBSTITUTES = `
  SELECT ARRAY[substitute_id, principal_id] AS pair FROM substitute
  WHERE revoked_at IS NULL AND (SELECT clock_timestamp() + clock_offset_ms * interval '1 millisecond' FROM installation)
    BETWEEN from_date AND to_date AND (SELECT bool_and(active) FROM person WHERE id IN (substitute_id, principal_id))
    AND NOT EXISTS (${WATCHES_AND_WORKS})`;

const REGISTERED = `SELECT id::text, stream_id AS "projectId" FROM audit_entry
  WHERE action = 'RegisterLead' AND outcome = 'accepted' AND stream_id IS NOT NULL`;

const GIVEN_UP = `
  SELECT details->>'personId' AS "personId", role FROM audit_entry, jsonb_array_elements_text(details->'before') role
  WHERE action = 'SaveRoles' AND outcome = 'accepted' AND NOT (details->'roles' ? role)`;

/** Who may act for whom today. */
export const substitutesIn = async (db: Database): Promise<Facts['substitutes']> =>
  (await db.query<{ pair: [string, string] }[]>(SUBSTITUTES)).map(({ pair }) => pair);

export async function factsOf(db: Database): Promise<Facts> {
  const projects = await db.query<Row[]>(PROJECTS);
  const people = await db.query<(PersonFact & { readonly id: string })[]>(PEOPLE);
  const units = await db.query<UnitFact[]>(UNITS);
  return {
    projects: projects.map(projectOf),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
    policies: await policiesIn(db),
    registered: await db.query(REGISTERED),
    givenUp: await db.query(GIVEN_UP),
    substitutes: await substitutesIn(db),
  };
}

function projectOf({ forms, items, state, ...row }: Row): ProjectFact {
  const { followerId, handOver, introducingUnitId, landingUnitId, parties, policyVersion, stage } = state;
  const members = Object.values(parties);
  return {
    ...row,
    followerId,
    handOver,
    introducingUnitId,
    landingUnitId,
    parties,
    policyVersion,
    stage,
    questions: state.escalations,
    promises: (state.commitments ?? []).map(promiseOf),
    signs: (state.signs ?? []).map(({ id }) => id),
    openSigns: (state.signs ?? []).filter(({ cleared }) => cleared === null).length,
    agents: (state.mandates ?? []).map(({ agentId }) => agentId),
    forms: forms.map((form) => ({ ...form, units: [form.unitId], people: known([form.personId]) })),
    investor: state.investor?.name ?? null,
    reference: state.provenance?.reference ?? null,
    units: known([introducingUnitId, landingUnitId, handOver?.toUnitId, ...members.map(({ unitId }) => unitId)]),
    people: known([
      ...[followerId, state.leadSource?.by, handOver?.toPersonId, ...members.map(({ personId }) => personId)],
      ...asked(state.escalations),
    ]),
    items: items.map(
      ({
        coRequests = [],
        coUnitIds,
        escalations,
        id,
        issuedAt,
        late,
        lateUnits,
        open,
        personId,
        state: at,
        unitId,
      }) => ({
        id,
        issued: issuedAt !== null,
        late,
        lateUnits,
        open,
        state: at,
        unitId,
        coUnitIds,
        personId,
        askedToHelp: coRequests.filter((each) => each.open).map((each) => each.personId),
        questions: escalations,
        units: known([unitId, ...coUnitIds]),
        people: known([personId, ...asked(escalations)]),
      }),
    ),
  };
}

const OPEN = ['waiting', 'running', 'claimed'];
function promiseOf({
  id,
  owedTo = null,
  personId,
  state,
  unitId,
}: NonNullable<Body['commitments']>[number]): PromiseFact {
  const stands = state !== 'withdrawn';
  const of = { id, owedTo, unitId, personId, open: OPEN.includes(state) };
  return { ...of, units: known(stands ? [unitId, owedTo] : []), people: known([stands ? personId : null]) };
}

const asked = (questions: readonly QuestionFact[]): readonly string[] =>
  questions.flatMap(({ recipients }) => recipients);

const known = (ids: readonly (string | null | undefined)[]): readonly string[] =>
  ids.filter((id): id is string => !!id);

/** As much of a published policy as says who answers for what. */
interface PolicyBody {
  readonly stages: Readonly<Record<string, { readonly gate: readonly Need[]; readonly routines: readonly Routine[] }>>;
  readonly closing: readonly Need[];
  readonly parties: PolicyFact['parties'];
  readonly access: Pick<PolicyFact, 'acts' | 'second'>;
}
interface Need {
  readonly key: string;
  readonly holder: string;
  readonly check: { readonly type: string };
}
interface Routine {
  readonly key: string;
  readonly holder: string;
  readonly satisfiedBy: readonly string[];
}

const STAGES = ['lead', 'intent', 'signing', 'commencement', 'production'];

async function policiesIn(db: Database): Promise<Facts['policies']> {
  const rows = await db.query<{ readonly version: number; readonly body: PolicyBody }[]>(
    'SELECT version, body FROM policy_version',
  );
  const ofNeed = ({ check, holder, key }: Need): DutyFact => ({ key, holder, asks: [check.type] });
  const ofRoutine = ({ holder, key, satisfiedBy }: Routine): DutyFact => ({ key, holder, asks: satisfiedBy });
  return Object.fromEntries(
    rows.map(({ body: { access, closing, parties, stages }, version }): [number, PolicyFact] => {
      const duties = STAGES.map((stage, index): [string, readonly DutyFact[]] => {
        const ahead = stages[STAGES[index + 1] ?? '']?.gate ?? closing;
        return [stage, [...ahead.map(ofNeed), ...(stages[stage]?.routines ?? []).map(ofRoutine)]];
      });
      return [version, { duties: Object.fromEntries(duties), parties, second: access.second, acts: access.acts }];
    }),
  );
}
