import { type Directory, signingHead } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { coReplyMatter, questionMatter } from './matters';
import { dueParams, type Told } from './notice';

/** 协办: the co-unit is asked, and the item's unit hears what came of it. */
export function coHandlingTold(event: DomainEvent, item: HelpItemState, directory: Directory): Told | null {
  const itemId = item.id;
  const lead = [item.personId, signingHead(directory, item.unitId)];
  switch (event.type) {
    case 'CoUnitAsked': {
      const { ask, clock, no, personId, silence, unitId } = event.data;
      const armed = item.clocks[clock];
      const params = { words: ask, rule: `co-silence-${silence}`, ...(armed ? dueParams(armed) : {}) };
      return {
        kind: 'co-unit-asked',
        itemId,
        to: [personId],
        params,
        matter: coReplyMatter(no),
        of: { ref: 'unit-head', unitId },
      };
    }
    case 'CoUnitReplied': {
      const { answer, words } = event.data;
      return { kind: 'co-unit-replied', itemId, to: lead, params: { answer: `co-${answer}`, words } };
    }
    case 'CoUnitLapsed': {
      const { personId, rule, unitId } = event.data;
      const to = [...lead, personId, signingHead(directory, unitId)];
      return { kind: 'co-unit-lapsed', itemId, to, params: { rule: `co-silence-${rule}` } };
    }
    case 'CoUnitEnded': {
      const { because, personId, reason } = event.data;
      return { kind: 'co-unit-ended', itemId, to: [personId], params: { because: `co-${because}`, reason } };
    }
    case 'CoordinationAsked': {
      const { escalation, recipients, words } = event.data;
      const due = dueParams({ due: escalation.answerDue, provisional: escalation.answerDueProvisional });
      const params = { words, ...due, escalationId: escalation.id };
      return { kind: 'coordination-asked', itemId, to: recipients, params, matter: questionMatter(escalation.id) };
    }
    default:
      return null;
  }
}
