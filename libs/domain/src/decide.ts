import { authoriseFor } from './authority/authority';
import type { Subject } from './authority/relations';
import { Batch } from './batch';
import type { Command, CommandName } from './command/commands';
import type { DomainEvent } from './event/events';
import { type Asked, isSystemCommand } from './reaction/system-commands';
import { applySystem, authoriseSystem } from './rules/system.rules';
import { type Provenance, refuse, type Rule, type View } from './rules/rule';
import { ruleOf } from './rules/table';
import type { Context, Refusal, World } from './world';

export type Decision =
  | { readonly ok: true; readonly events: readonly DomainEvent[] }
  | ({ readonly ok: false } & Refusal);

/**
 * The events that a command makes true, or the refusal by the first rule against it: unknown project or item, authority,
 * status, guard, payload, in this order. Deterministic; leaves its input alone. Time must have been settled before.
 *
 * Errors by code: see `REFUSALS`, which says of each code what it is about.
 */
export function decide(world: World, command: Asked, ctx: Context): Decision {
  if (isSystemCommand(command)) {
    const batch = new Batch(world, ctx);
    const refused = authoriseSystem(world, command, ctx) ?? applySystem(batch, command);
    return refused ? { ok: false, ...refused } : { ok: true, events: batch.events };
  }
  const subject = subjectOf(world, command);
  if ('code' in subject) return { ok: false, ...subject };
  const rule = ruleOf(command.name);
  const refusal = refusalOf(rule, world, subject, ctx);
  if (refusal) return { ok: false, ...refusal };
  const batch = new Batch(world, ctx);
  const refused = rule.apply(batch, command.payload);
  return refused ? { ok: false, ...refused } : { ok: true, events: batch.events };
}

/** Authority alone, for repeating an answer that was given before. Null when allowed. */
export function authorise(world: World, command: Asked, ctx: Context): Refusal | null {
  if (isSystemCommand(command)) return authoriseSystem(world, command, ctx);
  const subject = subjectOf(world, command);
  return 'code' in subject ? subject : authoriseFor(ruleOf(command.name), subject, ctx);
}

/** The items that the record loads for a command, besides those that are due. */
export interface ItemsNeeded {
  readonly allOpen: boolean;
  /** These too, open or not. */
  readonly ids: readonly string[];
  /** Supervision forms, besides those that are open. */
  readonly forms?: readonly string[];
}

export function itemsNeeded(command: Asked): ItemsNeeded {
  if (isSystemCommand(command)) return { allOpen: command.name === 'FollowHold', ids: [] };
  const { formId, itemId } = command.payload as { readonly itemId?: string; readonly formId?: string };
  const { allOpenItems = false } = ruleOf(command.name);
  const allOpen = allOpenItems === true || (allOpenItems && allOpenItems(command.payload));
  const forms = formId === undefined ? {} : { forms: [formId] };
  return { allOpen, ids: itemId === undefined ? [] : [itemId], ...forms };
}

/** What the record looks up for a command outside of its project. */
export interface AlsoRead {
  readonly proofs: readonly string[];
  readonly policyVersion: number | null;
  readonly investorId: string | null;
  readonly company: string | null;
  readonly expansionOf: string | null;
  readonly provenance: Provenance | null;
}

export function alsoRead(command: Asked): AlsoRead {
  if (isSystemCommand(command)) {
    const begun =
      command.name === 'RegisterPromotedLead' || command.name === 'RegisterTripLead' ? command.payload : undefined;
    const named = { investorId: begun?.investorId ?? null, company: begun?.investor?.name ?? null };
    return { proofs: [], policyVersion: null, ...named, expansionOf: null, provenance: null };
  }
  const { name, payload } = command;
  const { reads = {} } = ruleOf(name);
  return {
    proofs: reads.proofs?.(payload) ?? [],
    policyVersion: reads.policyVersion?.(payload) ?? null,
    investorId: reads.investorId?.(payload) ?? null,
    company: reads.company?.(payload) ?? null,
    expansionOf: reads.expansionOf?.(payload) ?? null,
    provenance: reads.provenance?.(payload) ?? null,
  };
}

interface Named {
  readonly itemId?: string;
  readonly escalationId?: string;
  readonly formId?: string;
}

/** What a command is about; a refusal when it is not there. */
function subjectOf(world: World, command: Command): Subject | Refusal {
  const { target } = ruleOf(command.name);
  const { project } = world;
  if (target === 'new') {
    return project ? refuse('PROJECT_EXISTS', { projectId: project.id }) : { project, item: null, escalation: null };
  }
  if (!project) return refuse('PROJECT_UNKNOWN');
  const payload = command.payload as Named;
  const item = payload.itemId === undefined ? null : (world.items[payload.itemId] ?? null);
  if (payload.itemId !== undefined && !item) return refuse('ITEM_UNKNOWN', { itemId: payload.itemId });
  if (target === 'item' && !item) return refuse('ITEM_UNKNOWN', { itemId: payload.itemId ?? null });
  if (target === 'form') {
    const form = world.forms?.[payload.formId ?? ''] ?? null;
    return form
      ? { project, item, escalation: null, form }
      : refuse('FORM_UNKNOWN', { formId: payload.formId ?? null });
  }
  if (target !== 'escalation') return { project, item, escalation: null };
  const open = item ? item.escalations : project.escalations;
  const escalation = open.find(({ id }) => id === payload.escalationId) ?? null;
  if (!escalation) return refuse('ESCALATION_UNKNOWN', { escalationId: payload.escalationId });
  return { project, item, escalation };
}

/** Authority, status and guard: everything that can be said of a command before its payload is known. */
export function refusalOf(rule: Rule<CommandName>, world: World, subject: Subject, ctx: Context): Refusal | null {
  return authoriseFor(rule, subject, ctx) ?? checkState(rule, world, subject, ctx);
}

function checkState(rule: Rule<CommandName>, world: World, subject: Subject, ctx: Context): Refusal | null {
  if (rule.target === 'new') return null;
  const { escalation, form, item, project } = subject;
  if (!project) return refuse('PROJECT_UNKNOWN');
  if (!rule.in.includes(project.status)) return refuse('PROJECT_STATUS', { status: project.status, needed: rule.in });
  const refusedOf = (name: CommandName): Refusal | null => authoriseFor(ruleOf(name), subject, ctx);
  const view: View = { world, project, item, ctx, refusedOf };
  switch (rule.target) {
    case 'project':
      return rule.guard?.(view) ?? null;
    case 'item':
      return item && (rule.guard?.({ ...view, item }) ?? null);
    case 'form':
      return form ? (rule.guard?.({ ...view, form }) ?? null) : null;
    case 'escalation':
      return escalation && (rule.guard?.({ ...view, escalation }) ?? null);
  }
}
