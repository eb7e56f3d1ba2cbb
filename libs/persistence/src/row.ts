import { type Instant, redFrom, searchText } from '@bangban/kernel';
import {
  formClock,
  formWakeUp,
  type HelpItemState,
  isOpenForm,
  isOpenItem,
  itemClock,
  isSigned,
  itemWakeUp,
  leaderOf,
  nameKey,
  PARTIES,
  type ProjectState,
  projectWakeUp,
  runningClocks,
  silentSince,
  stalledSince,
  type SupervisionForm,
  wasLate,
} from '@bangban/domain';

/**
 * A project's state with the columns by which it is found; the state itself is the read model. `head` is the hash of its
 * newest event.
 */
export function projectRow(project: ProjectState, head: string): Record<string, unknown> {
  // In the order of the parties, not of a stored object's keys, which is the database's.
  const members = PARTIES.flatMap((party) => project.parties[party] ?? []);
  const units = [project.introducingUnitId, project.landingUnitId, ...members.map(({ unitId }) => unitId)];
  const running = Object.values(project.clocks).filter((clock) => clock.state === 'running');
  const people = [project.followerId, ...members.map(({ personId }) => personId)];
  return {
    id: project.id,
    seq: project.seq,
    last_recorded_at: project.lastRecordedAt,
    name: project.name,
    investor_name: project.investor?.name ?? null,
    amount: project.money?.amount ?? null,
    currency: project.money?.currency ?? null,
    industry: project.industry,
    landing_unit_id: project.landingUnitId,
    introducing_unit_id: project.introducingUnitId,
    follower_id: project.followerId,
    leader_id: leaderOf(project),
    party_unit_ids: [...new Set(units.filter((id) => id !== null))],
    party_person_ids: [...new Set(people.filter((id) => id !== ''))],
    investor_contact_ids: project.investorContactIds,
    platform: project.platform,
    signing_year: project.signingYear,
    origin: project.origin,
    supervision_level: project.supervisionLevel,
    status: project.status,
    stage: project.stage,
    stage_entered_at: project.stages[project.stages.length - 1]?.enteredAt,
    policy_version: project.policyVersion,
    next_wake_up: projectWakeUp(project),
    yellow_at: earliest(running.map((clock) => clock.yellowAt)),
    due_at: earliest(running.map(redFrom)),
    provenance_source: project.provenance?.source ?? null,
    provenance_reference: project.provenance?.reference ?? null,
    state: project,
    created_at: project.stages[0]?.enteredAt,
    search_text: [project.name, project.investor?.name ?? ''].map(searchText).join(' ').trim(),
    stalled_since: stalledSince(project),
    company_key: companyKey(project),
    head,
  };
}

/** By what another lead of the same company finds it, until it has signed. */
const companyKey = ({ investor, stage }: ProjectState): string | null => {
  const key = isSigned(stage) || investor === null ? '' : nameKey(investor.name);
  return key === '' ? null : key;
};

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
}

/**
 * An item's state with its columns. The nearest limit and the first yellow of all its running clocks make its light, the
 * worst of theirs, a comparison in SQL.
 */
export function helpItemRow(item: HelpItemState): Record<string, unknown> {
  const first = itemClock(item);
  const running = runningClocks(item).map(({ clock }) => clock);
  return {
    id: item.id,
    project_id: item.projectId,
    no: item.no,
    title: item.title,
    template_key: item.templateKey,
    stage: item.stage,
    state: item.state,
    open: isOpenItem(item.state),
    unit_id: item.unitId,
    person_id: item.personId,
    fallback: item.fallback,
    limit_days: item.limit,
    blocks: item.blocks,
    issued_at: item.issuedAt,
    closed_at: item.closedAt,
    clock: first?.name ?? null,
    yellow_at: earliest(running.map((clock) => clock.yellowAt)),
    due_at: first?.clock.due ?? null,
    provisional: first?.clock.provisional ?? false,
    breached: item.breaches.length > 0,
    late: wasLate(item),
    next_wake_up: itemWakeUp(item),
    body: item,
    search_text: searchText(item.title),
    stalled_since: stalledSince(item),
    silent_since: silentSince(item),
  };
}

/** A supervision form's state with its columns; its limit is the nearest of its running clocks. */
export function supervisionFormRow(form: SupervisionForm): Record<string, unknown> {
  const first = formClock(form);
  return {
    id: form.id,
    project_id: form.projectId,
    item_id: form.itemId,
    chain_id: form.chainId,
    colour: form.colour,
    year: form.year,
    no: form.no,
    office_id: form.officeId,
    unit_id: form.unitId,
    person_id: form.personId,
    state: form.state,
    open: isOpenForm(form),
    issued_at: form.issuedAt,
    ended_at: form.ended?.at ?? null,
    clock: first?.name ?? null,
    yellow_at: first?.clock.yellowAt ?? null,
    due_at: first?.clock.due ?? null,
    provisional: first?.clock.provisional ?? false,
    next_wake_up: formWakeUp(form),
    body: form,
  };
}
