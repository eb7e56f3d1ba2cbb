import { beginHolding, issueItem, releaseDependents } from '../steps/handling';
import { asked } from '../steps/answer-time';
import { signImported } from '../rules/import-items';
import { startRing } from '../rules/item-issue.rules';
import { raiseHelpItem, transferred, voidItem } from '../rules/item-moves.rules';
import { signForHelpItem } from '../rules/item-work.rules';
import { takeBackAct } from './take-back-act';
import type { Parts } from './parts';

/** What people do with an item until it is reported. */
export const ITEM_ACTS = {
  // What the opening of a stage has brought is there with the opening.
  HelpItemAdded: (act, event) => {
    if (!act.isOpened(event.data.itemId)) act.keep(event);
  },
  HelpItemIssued: (act, { data: { itemId }, occurredAt }) => {
    if (act.isOpened(itemId)) return;
    const armed = act.moment.events.flatMap((each) =>
      each.type === 'ItemClockArmed' && each.data.itemId === itemId && each.data.clock === 'sign-for'
        ? [each.data.armed.startedAt]
        : [],
    );
    // A ledger's item that was signed for before has no time to sign; another has it from the import on.
    issueItem(act.batch, itemId, occurredAt, armed[0] ?? null);
  },
  DeadlockFound: (act, event) => {
    const { escalation, itemId, ring } = event.data;
    if (act.isOpened(itemId)) return;
    const { batch } = act;
    const anew = { ...escalation, ...asked(batch.ctx) };
    batch.add('DeadlockFound', { ...event.data, escalation: anew }, event.occurredAt);
    startRing(batch, ring);
  },
  HelpItemImportedClosed: 'kept',
  PrerequisiteAdded: (act, event) => {
    const { itemId } = event.data;
    act.keep(event);
    if (act.item(itemId)?.state === 'signed') beginHolding(act.batch, itemId, 'waiting');
  },
  HelpItemSignedFor: (act, { data: { itemId, reported }, occurredAt }) => {
    if (reported) signImported(act.batch, itemId, occurredAt);
    else signForHelpItem.apply(act.batch, { itemId });
  },
  ItemProgressNoted: 'kept',
  HelpItemUrged: 'kept',
  PapersSupplied: 'kept',
  ApplicationReceived: 'kept',
  HelpItemTransferred: (act, { data }) => transferred(act.batch, data),
  HelpItemRaised: (act, event) => {
    // Where everybody above has been called on already, nobody is left to be called on.
    if (raiseHelpItem.apply(act.batch, event.data)) act.keep(event);
  },
  HelpItemVoided: (act, { data: { itemId, reason } }) => {
    voidItem(act.batch, itemId, reason);
    // With the whole project everything ends, and nothing is set free.
    if (!act.has(({ type }) => type === 'ProjectEnded')) releaseDependents(act.batch, itemId);
  },
  ActTakenBack: takeBackAct,
} satisfies Partial<Parts>;
