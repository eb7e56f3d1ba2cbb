import type { Sentences } from './say';
import { people } from './say';

/** 协办: what a unit asks of another, and what comes of it. */
export const CO_HANDLING_SENTENCES: Sentences<
  'CoUnitAsked' | 'CoUnitReplied' | 'CoUnitLapsed' | 'CoUnitEnded' | 'CoordinationAsked'
> = {
  CoUnitAsked: ({ ask, itemId, kind, personId, silence, unitId }, say) => ({
    key: 'CoUnitAsked',
    values: {
      item: say.item(itemId),
      unit: say.name(unitId),
      person: say.name(personId),
      kind: say.coKind(kind),
      rule: say.word('coSilence', silence),
    },
    note: ask,
  }),
  CoUnitReplied: ({ answer, itemId, unitId, words }, say) => ({
    key: 'CoUnitReplied',
    values: { item: say.item(itemId), unit: say.name(unitId), answer: say.word('coAnswer', answer) },
    note: words,
  }),
  CoUnitLapsed: ({ document = '', itemId, rule, unitId }, say) => ({
    key: document === '' ? 'CoUnitLapsed' : 'CoUnitLapsedBy',
    values: { item: say.item(itemId), unit: say.name(unitId), rule: say.word('coSilence', rule), document },
  }),
  CoUnitEnded: ({ because, itemId, reason, unitId }, say) => ({
    key: 'CoUnitEnded',
    values: { item: say.item(itemId), unit: say.name(unitId), because: say.word('coEnd', because) },
    ...(reason === '' ? {} : { reason }),
  }),
  CoordinationAsked: ({ itemId, recipients, unitId, words }, say) => ({
    key: 'CoordinationAsked',
    values: { item: say.item(itemId), unit: say.name(unitId), people: people(recipients, say) },
    note: words,
  }),
};
