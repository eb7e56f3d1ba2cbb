import { type Clock, earliest, heldOf, type Instant, nextStep, type Rung } from '@bangban/kernel';
import type { CoReplyClock } from '@bangban/contract/vocabulary';
import { type HelpItemState, ITEM_CLOCKS, type ItemClockName } from '../help-item/help-item.state';
import { openCoRequests } from '../help-item/co-handling';
import { isSuspended, openRequest } from '../help-item/item-clock';
import { isOpenItem } from '../help-item/item-states';
import { itemStillDue, stillDue } from '../help-item/stillness';
import { FORM_CLOCKS, type FormClock, type SupervisionForm } from '../supervision-form/supervision-form';
import { isOpenForm } from '../supervision-form/form-states';
import { mandatesOf } from '../project/mandates';
import type { Escalation, ProjectState, StageEntry } from '../project/project.state';

/** A rung of a clock, and whether it stands on a forecast. */
interface OfClock<Clock extends string> {
  readonly clock: Clock;
  readonly rung: Rung;
  readonly provisional: boolean;
}

/** The end of a request's own clock, which silence decides. */
interface OfRequest<Clock extends ItemClockName> {
  readonly itemId: string;
  readonly clock: Clock;
  readonly provisional: boolean;
}

/** One thing that time will decide, and when. */
export type Due = { readonly at: Instant } & (
  | { readonly kind: 'stage-opening'; readonly entry: StageEntry }
  | ({ readonly kind: 'project-rung' } & OfClock<string>)
  | { readonly kind: 'project-answer'; readonly escalationId: string }
  | ({ readonly kind: 'item-rung'; readonly itemId: string } & OfClock<ItemClockName>)
  | { readonly kind: 'silent-start'; readonly itemId: string }
  | { readonly kind: 'pause-end'; readonly itemId: string }
  | ({ readonly kind: 'extension-lapse' } & OfRequest<'extension-decision'>)
  | ({ readonly kind: 'co-lapse' } & OfRequest<CoReplyClock>)
  | { readonly kind: 'silent-wait'; readonly itemId: string }
  | { readonly kind: 'mandate-end'; readonly mandateId: string }
  | { readonly kind: 'project-stillness'; readonly step: Rung; readonly provisional: boolean }
  | { readonly kind: 'item-stillness'; readonly itemId: string; readonly step: Rung; readonly provisional: boolean }
  | ({ readonly kind: 'form-rung'; readonly formId: string } & OfClock<FormClock>)
  | { readonly kind: 'form-lapse'; readonly formId: string; readonly clock: FormClock }
  | { readonly kind: 'item-answer'; readonly itemId: string; readonly escalationId: string }
);

/** What the project's core will decide by itself, in the order in which equal instants are taken. */
function projectDues(project: ProjectState): Due[] {
  if (project.status !== 'active') return [];
  const dues: Due[] = [];
  const entry = project.stages[project.stages.length - 1];
  if (entry && entry.openedAt === null) dues.push({ kind: 'stage-opening', at: entry.enteredAt, entry });
  for (const clock of Object.keys(project.clocks).sort()) {
    const step = stepOf(project.clocks[clock]);
    if (step) dues.push({ kind: 'project-rung', at: step.at, clock, rung: step.rung, provisional: step.provisional });
  }
  for (const escalation of unanswered(project.escalations)) {
    dues.push({ kind: 'project-answer', at: escalation.answerDue, escalationId: escalation.id });
  }
  for (const { endNotice, id, withdrawn } of mandatesOf(project)) {
    if (endNotice && withdrawn === null) dues.push({ kind: 'mandate-end', at: endNotice.at, mandateId: id });
  }
  const still = project.stillness && stillDue(project.stillness);
  if (still) dues.push({ kind: 'project-stillness', ...still });
  return dues;
}

/** The same for an item: what silence decides before the rungs of its instant, sign-for before the silent start it causes, that before the handling clock. */
export function itemDues(item: HelpItemState): Due[] {
  if (!isOpenItem(item.state) || isSuspended(item)) return [];
  const dues: Due[] = [];
  const pauseEnd = pauseEndsAt(item);
  if (pauseEnd !== null) dues.push({ kind: 'pause-end', at: pauseEnd, itemId: item.id });
  const request = openRequest(item);
  if (request && !request.alarm) {
    const { due, provisional } = request;
    dues.push({ kind: 'extension-lapse', at: due, itemId: item.id, clock: 'extension-decision', provisional });
  }
  for (const clock of ITEM_CLOCKS) {
    const step = stepOf(item.clocks[clock]);
    if (step) {
      const { rung, at, provisional } = step;
      dues.push({ kind: 'item-rung', at, itemId: item.id, clock, rung, provisional });
    }
    if (clock === 'sign-for' && startsSilently(item)) {
      dues.push({ kind: 'silent-start', at: item.silentStartAt, itemId: item.id });
    }
    const waitsFrom = clock === 'sign-for' ? silentWait(item) : null;
    if (waitsFrom !== null) dues.push({ kind: 'silent-wait', at: waitsFrom, itemId: item.id });
  }
  // Here silence comes after the rungs of its instant: a co-unit that is late is late, whatever its silence means.
  for (const { clock: name } of openCoRequests(item).filter(({ lapsedAt }) => lapsedAt === null)) {
    const clock = item.clocks[name];
    if (clock?.state !== 'running' || clock.alarm) continue;
    const { due, provisional } = clock;
    dues.push({ kind: 'co-lapse', at: due, itemId: item.id, clock: name, provisional });
  }
  for (const escalation of unanswered(item.escalations)) {
    dues.push({ kind: 'item-answer', at: escalation.answerDue, itemId: item.id, escalationId: escalation.id });
  }
  // Last: what is late by its limit at the same instant is told as late alone.
  const still = itemStillDue(item);
  if (still) dues.push({ kind: 'item-stillness', itemId: item.id, ...still });
  return dues;
}

/** The same for a supervision form. */
function formDues(form: SupervisionForm): Due[] {
  if (!isOpenForm(form)) return [];
  return FORM_CLOCKS.flatMap((clock): Due[] => {
    const lapse = heldLapse(form.clocks[clock]);
    const dues: Due[] = lapse === null ? [] : [{ kind: 'form-lapse', at: lapse, formId: form.id, clock }];
    const step = stepOf(form.clocks[clock]);
    if (!step) return dues;
    const { at, provisional, rung } = step;
    return [...dues, { kind: 'form-rung', at, formId: form.id, clock, rung, provisional }];
  });
}

/** The limit has passed, and that it leads on is held. */
function heldLapse(clock: Clock | undefined): Instant | null {
  if (clock?.state !== 'running' || clock.alarm || !clock.fired.includes('breach')) return null;
  return heldOf(clock, 'breach')?.until ?? null;
}

/** Handling begins without a signature: nobody signed in time and nothing has to be waited for. */
function startsSilently(item: HelpItemState): item is HelpItemState & { readonly silentStartAt: Instant } {
  return (
    item.state === 'issued' &&
    item.silentStartAt !== null &&
    item.handlingStartedAt === null &&
    item.waitingOn.length === 0
  );
}

/** The limit of a pause; where the project rested over it, the return. */
function pauseEndsAt({ holdings, pause }: HelpItemState): Instant | null {
  const endsAt = pause?.granted?.endsAt;
  if (endsAt === undefined) return null;
  const since = holdings[holdings.length - 1]?.from ?? endsAt;
  return since > endsAt ? since : endsAt;
}

/** From when on an item that nobody signed for only waits for others: its holder's time to sign is over. */
function silentWait(item: HelpItemState): Instant | null {
  const holding = item.holdings[item.holdings.length - 1];
  const signFor = item.clocks['sign-for'];
  const waits = item.state === 'issued' && item.handlingStartedAt === null && item.waitingOn.length > 0;
  if (!waits || holding?.kind !== 'signing-for' || signFor?.state !== 'running') return null;
  return signFor.due > holding.from ? signFor.due : holding.from;
}

function stepOf(clock: Clock | undefined): ReturnType<typeof nextStep> {
  return clock ? nextStep(clock) : null;
}

function unanswered(escalations: readonly Escalation[]): readonly Escalation[] {
  return escalations.filter((escalation) => !escalation.lapsed && !escalation.answerDueProvisional);
}

/**
 * What time decides next of a project with these items, and when: the one answer to both questions, for the rules that
 * settle it and for the workflow that waits for it. Items are given in the order of their numbers; leaving out those that
 * are not the first to wake changes nothing.
 */
export function nextDue(
  project: ProjectState,
  items: readonly HelpItemState[],
  forms: readonly SupervisionForm[],
): Due | null {
  if (project.status !== 'active') return null;
  return earliest([...projectDues(project), ...items.flatMap(itemDues), ...forms.flatMap(formDues)]);
}

/** When time next decides something of the project's core; null when nothing runs. */
export function projectWakeUp(project: ProjectState): Instant | null {
  return earliest(projectDues(project))?.at ?? null;
}

/** When time next decides something of an item; null when nothing runs. */
export function itemWakeUp(item: HelpItemState): Instant | null {
  return earliest(itemDues(item))?.at ?? null;
}

/** When time next decides something of a supervision form; null when nothing runs. */
export function formWakeUp(form: SupervisionForm): Instant | null {
  return earliest(formDues(form))?.at ?? null;
}
