import { type Directory, signingHead } from '@bangban/kernel';
import { confirmingHolder, investorContact, resolveHolder } from '../duty/holders';
import { waitsOn } from '../duty/waits-on';
import type { DomainEvent, EventOf } from '../event/events';
import { pausedUntilFact } from '../help-item/item-clock';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import type { World } from '../world';
import { coHandlingTold } from './co-handling-effects';
import { itemMatters } from './matters';
import { dueParams, type Told, team } from './notice';

/** Who is told of what happens to an item. */
export function itemTold(event: DomainEvent, project: ProjectState, world: World, directory: Directory): Told | null {
  if (!('itemId' in event.data)) return null;
  if (event.data.itemId === null) return event.type === 'EscalationAnswered' ? projectAnswered(event, project) : null;
  const { itemId } = event.data;
  const item = world.items[itemId];
  if (!item) return null;
  const helpdesk = resolveHolder('helpdesk', '*', project, directory).personId;
  const head = signingHead(directory, item.unitId);
  switch (event.type) {
    case 'HelpItemIssued':
      return { kind: 'item-issued', itemId, to: [item.personId], params: { limit: item.limit } };
    case 'HelpItemTransferred':
      return { kind: 'item-transferred', itemId, to: [item.personId, head], params: { reason: event.data.reason } };
    case 'ReportDrafted':
      return { kind: 'report-to-sign', itemId, to: [head] };
    case 'ReportReturned':
      return { kind: 'report-returned', itemId, to: [item.personId], params: { reason: event.data.reason } };
    case 'ReportWithdrawn':
      return { kind: 'report-withdrawn', itemId, to: [head], params: { reason: event.data.reason } };
    case 'HelpItemReportedDone':
      return { kind: 'item-to-verify', itemId, to: [helpdesk], of: { ref: 'helpdesk-officer' } };
    case 'HelpItemReturned':
    case 'ClosingRefused':
      return { kind: 'item-returned', itemId, to: [item.personId, head], params: { reason: event.data.reason } };
    case 'HelpItemVerified':
      return verified(item, project, directory);
    case 'ClosingVouchedFor':
      return { kind: 'closing-vouched-for', itemId, to: [helpdesk], of: { ref: 'helpdesk-officer' } };
    case 'ClosingConfirmed':
      return { kind: 'closing-confirmed', itemId, to: [helpdesk], of: { ref: 'helpdesk-officer' } };
    case 'HelpItemClosed':
      return { kind: 'item-closed', itemId, to: [item.personId, item.instructedBy?.personId ?? null] };
    case 'ActTakenBack': {
      if (event.data.act === null) return null;
      const [matter] = itemMatters(item);
      const to = [...waitsOn(item, project, directory), item.personId, head];
      const params = { reason: event.data.reason };
      return { kind: 'act-taken-back', itemId, to, params, ...(matter === undefined ? {} : { matter }) };
    }
    case 'HelpItemUrged': {
      const { reason, recipients } = event.data;
      // Asked for is what the item waits for, as it stands.
      const [matter] = itemMatters(item);
      const params = { reason };
      return { kind: 'item-urged', itemId, to: recipients, params, ...(matter === undefined ? {} : { matter }) };
    }
    case 'PauseAsked': {
      const { decider, until } = event.data;
      const clock = item.clocks['pause-decision'];
      const params = { until, ...(clock ? dueParams(clock) : {}) };
      return { kind: 'pause-asked', itemId, to: [decider.personId], params, of: { ref: 'helpdesk-officer' } };
    }
    case 'PauseDecided': {
      const { granted, reason } = event.data;
      return {
        kind: granted ? 'pause-granted' : 'pause-refused',
        itemId,
        to: [item.personId, head],
        params: { reason },
      };
    }
    case 'PauseEnded':
      return event.data.because === 'voided' || event.data.because === 'reported'
        ? null
        : { kind: 'pause-ended', itemId, to: [item.personId, helpdesk], params: { because: event.data.because } };
    case 'ExtensionAsked': {
      const { decider, signed, signer, until } = event.data;
      const told = { itemId, params: { until, ...requestDue(item) } };
      return signed
        ? { kind: 'extension-to-decide', to: [decider.personId], ...told, of: { ref: 'supervision-heads' } }
        : { kind: 'extension-to-sign', to: [signer.personId], ...told };
    }
    case 'ExtensionSigned': {
      const { decider, reason, signed } = event.data;
      if (!signed) return { kind: 'extension-refused', itemId, to: [item.personId], params: { reason } };
      const params = { until: item.extension?.until ?? '', ...requestDue(item) };
      return { kind: 'extension-to-decide', itemId, to: [decider.personId], params, of: { ref: 'supervision-heads' } };
    }
    case 'ExtensionDecided': {
      const { reason, until } = event.data;
      const to = [item.personId, head];
      return until === null
        ? { kind: 'extension-refused', itemId, to, params: { reason } }
        : { kind: 'extension-granted', itemId, to, params: { reason, until } };
    }
    case 'ExtensionLapsed': {
      const { decider, rule, signed } = event.data;
      const to = [item.personId, head, ...(signed ? [decider.personId] : [])];
      return { kind: 'extension-lapsed', itemId, to, params: { rule: `silence-${rule}` } };
    }
    case 'HelpItemVoided':
      return { kind: 'item-voided', itemId, to: [item.personId], params: { reason: event.data.reason } };
    case 'HandlingStarted':
      return event.data.because === 'signed-for'
        ? null
        : { kind: 'handling-started', itemId, to: [item.personId], params: { because: event.data.because } };
    case 'EscalationAnswered': {
      const { words, instruction } = event.data;
      return {
        kind: 'escalation-answered',
        itemId,
        to: [item.personId, head, helpdesk],
        params: { words, instruction },
      };
    }
    default:
      return coHandlingTold(event, item, directory);
  }
}

function requestDue({ clocks }: HelpItemState): ReturnType<typeof dueParams> | Record<string, never> {
  const clock = clocks['extension-decision'];
  return clock ? dueParams(clock) : {};
}

/** The answer to a question on the project itself goes to those who keep it moving. */
function projectAnswered(event: EventOf<'EscalationAnswered'>, project: ProjectState): Told {
  const { words, instruction } = event.data;
  return { kind: 'escalation-answered', to: team(project), params: { words, instruction } };
}

function verified(item: HelpItemState, project: ProjectState, directory: Directory): Told | null {
  if (!item.investorConfirms) return null;
  if (investorContact(project, directory) !== null) {
    return { kind: 'closing-to-confirm', itemId: item.id, to: project.investorContactIds };
  }
  return { kind: 'closing-to-vouch-for', itemId: item.id, to: [confirmingHolder(project, directory).personId] };
}

/** The clock stands still for the investor's papers: its contact hears which, in the unit's own words. */
export function papersWanted(
  { data: { itemId } }: EventOf<'PauseDecided'>,
  project: ProjectState,
  world: World,
  { directory, policy }: { readonly directory: Directory; readonly policy: Policy | null },
): Told | null {
  const item = world.items[itemId];
  if (!item?.pause || !policy || !pausedUntilFact(item, 'investor', policy)) return null;
  const { note, until } = item.pause;
  return {
    kind: 'papers-wanted',
    itemId,
    to: [investorContact(project, directory)],
    params: { note, until },
    of: { ref: 'investor-contacts' },
  };
}
