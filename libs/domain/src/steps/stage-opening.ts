import { derivedId, type Instant } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { EventMap } from '../event/events';
import { isOpenItem } from '../help-item/item-states';
import { findRing } from '../help-item/prerequisites';
import type { Escalation, StageEntry } from '../project/project.state';
import { resolveHolder } from '../duty/holders';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import type { ItemTemplate } from '../policy/policy';
import { asked } from './answer-time';
import { issueItem } from './handling';
import { stillFrom } from './stillness';
import { armRoutine, armStageTarget, doneInThisStage, startAftercare } from './routines';

/**
 * Opens a stage that has been entered: its checklist is issued from the pinned policy, its routines and target clock
 * start. Once per stage entry; a stage entered again does not get a second copy of items it already has. Time runs from
 * the entry itself, for a stage taken over by an import from the moment of opening.
 */
export function openStage(batch: Batch, entry: StageEntry): void {
  openWith(batch, entry, checklistOf(batch, entry));
}

type Added = EventMap['HelpItemAdded'];

/** The same with this checklist. */
export function openWith(batch: Batch, entry: StageEntry, checklist: readonly Added[]): void {
  const { policy, now } = batch.ctx;
  const at = entry.reported ? now : entry.enteredAt;
  const ids = checklist.map(({ itemId }) => itemId);
  const opened = { entry: entry.entry, stage: entry.stage, issued: ids };
  batch.add('StageOpened', { ...opened, ...stillFrom(batch, entry.stage, at) }, at);
  for (const added of checklist) batch.add('HelpItemAdded', added, at);
  for (const id of ids) askAboutRing(batch, id, at);
  for (const id of ids) issueItem(batch, id, at);
  for (const routine of policy.stages[entry.stage].routines) {
    const done = routine.kind === 'once' && routine.satisfiedBy.some((act) => doneInThisStage(batch.project, act));
    if (!done) armRoutine(batch, routine, at, 'stage-opened');
  }
  armStageTarget(batch, at, 'stage-opened');
  if (entry.stage === 'production') startAftercare(batch, at, entry.reported);
}

/** What the pinned policy has on the list of this stage and the project has not had yet. */
function checklistOf(batch: Batch, { stage }: StageEntry): readonly Added[] {
  const { ctx, project } = batch;
  const templates = ctx.policy.stages[stage].items.filter(({ key }) => !project.issuedTemplates.includes(key));
  const firstId = project.seq + 2;
  const ids = new Map(templates.map(({ key }, index) => [key, derivedId(ctx.commandId, firstId + index)]));
  return templates.flatMap((template, index) => {
    const itemId = ids.get(template.key);
    return itemId ? [addedFrom(batch, template, { itemId, no: project.itemCount + 1 + index, stage }, ids)] : [];
  });
}

function addedFrom(
  batch: Batch,
  template: ItemTemplate,
  which: Pick<Added, 'itemId' | 'no' | 'stage'>,
  ids: ReadonlyMap<string, string>,
): Added {
  const { project, ctx } = batch;
  const lead = resolveHolder(template.lead, template.key, project, ctx.directory);
  const waitingOn = template.after.flatMap((key) => ids.get(key) ?? openItemFrom(batch, key) ?? []);
  return {
    ...which,
    title: template.title.zh,
    templateKey: template.key,
    unitId: lead.unitId ?? '',
    personId: lead.personId,
    fallback: lead.fallback,
    coUnitIds: coUnitsOf(batch, template, lead.unitId),
    limit: template.limit,
    blocks: template.blocks,
    investorConfirms: template.investorConfirms,
    prerequisites: waitingOn,
    waitingOn,
    note: '',
  };
}

/** The units that join in with a template's lead unit. */
export function coUnitsOf(batch: Batch, template: ItemTemplate, leadUnitId: string | null): readonly string[] {
  const units = template.coUnits.map(
    (ref) => resolveHolder(ref, template.key, batch.project, batch.ctx.directory).unitId,
  );
  return [...new Set(units)].filter((id): id is string => id !== null && id !== leadUnitId);
}

/** A template's item that was on the list before the stage was opened, and is not done yet. */
function openItemFrom(batch: Batch, templateKey: string): string | null {
  const item = batch.items().find((each) => each.templateKey === templateKey && isOpenItem(each.state));
  return item?.id ?? null;
}

/**
 * Prerequisites that wait for each other exist in life (手续复杂、互为前置条件): they are accepted, the leader is asked at
 * once, and none of them waits for another of the ring any longer.
 */
export function askAboutRing(batch: Batch, itemId: string, at: Instant): void {
  const ring = findRing(batch.items(), itemId);
  const item = batch.item(itemId);
  if (!ring || !item) return;
  const told = resolveRecipients(['leader'], item, batch.project, batch.ctx);
  const escalation: Escalation = {
    id: `${itemId}.deadlock.${batch.project.seq + 1}`,
    kind: 'deadlock',
    clock: 'handling',
    deadlineVersion: item.clocks.handling?.version ?? 0,
    rung: 'leader',
    asksFor: 'convene',
    recipients: told.people,
    ...asked(batch.ctx),
  };
  batch.add('DeadlockFound', { itemId, ring, escalation, recipients: told.people, ...stoodInData(told) }, at);
}
