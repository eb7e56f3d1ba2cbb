import type { Say, Sentences } from './say';

const limitOf = (before: string, say: Say): string => say.dueDay({ due: before, provisional: false });

/** 暂停计时、延期: what is asked for about a clock, and what comes of it. */
export const CLOCK_REQUEST_SENTENCES: Sentences<
  | 'PauseAsked'
  | 'PauseDecided'
  | 'PauseEnded'
  | 'PapersSupplied'
  | 'ApplicationReceived'
  | 'ExtensionAsked'
  | 'ExtensionSigned'
  | 'ExtensionDecided'
  | 'ExtensionLapsed'
  | 'ExtensionEnded'
> = {
  PauseAsked: ({ decider, itemId, kind, note, until }, say) => ({
    key: 'PauseAsked',
    values: {
      item: say.item(itemId),
      kind: say.pauseKind(kind),
      until: say.date(until),
      person: say.name(decider.personId),
    },
    note,
  }),
  PauseDecided: ({ granted, itemId, reason }, say) => ({
    key: granted ? 'PauseGranted' : 'PauseRefused',
    values: { item: say.item(itemId) },
    reason,
  }),
  PauseEnded: ({ because, granted, itemId, reason }, say) => ({
    key: granted ? 'PauseEnded' : 'PauseRequestEnded',
    values: { item: say.item(itemId), because: say.word('pauseEnd', because) },
    ...(reason === '' ? {} : { reason }),
  }),
  PapersSupplied: ({ itemId, mandateNo, note }, say) => ({
    key: mandateNo === undefined ? 'PapersSupplied' : 'PapersSuppliedFor',
    values: { item: say.item(itemId), mandate: mandateNo ?? 0 },
    note,
  }),
  ApplicationReceived: ({ facts, itemId, mandateNo, papers, words }, say) => ({
    key: mandateNo === undefined ? 'ApplicationReceived' : 'ApplicationReceivedFor',
    values: { item: say.item(itemId), facts: facts.length, papers: papers.length, mandate: mandateNo ?? 0 },
    ...(words === '' ? {} : { note: words }),
  }),
  ExtensionAsked: ({ before, decider, itemId, progress, reason, signed, signer, until }, say) => ({
    key: signed ? 'ExtensionAskedSigned' : 'ExtensionAsked',
    values: {
      item: say.item(itemId),
      before: limitOf(before, say),
      until: say.date(until),
      person: say.name((signed ? decider : signer).personId),
    },
    reason,
    note: progress,
  }),
  ExtensionSigned: ({ decider, itemId, reason, signed }, say) => ({
    key: signed ? 'ExtensionSigned' : 'ExtensionNotSigned',
    values: { item: say.item(itemId), person: say.name(decider.personId) },
    reason,
  }),
  ExtensionDecided: ({ before, days, itemId, reason, until }, say) => ({
    key: until === null ? 'ExtensionRefused' : 'ExtensionGranted',
    values: {
      item: say.item(itemId),
      before: limitOf(before, say),
      until: until === null ? '' : say.date(until),
      days: say.days(days ?? 0),
    },
    reason,
  }),
  ExtensionLapsed: ({ itemId, rule, signed }, say) => ({
    key: signed ? 'ExtensionLapsed' : 'ExtensionLapsedUnsigned',
    values: { item: say.item(itemId), rule: say.word('silence', rule) },
  }),
  ExtensionEnded: ({ because, before, itemId }, say) => ({
    key: 'ExtensionEnded',
    values: { item: say.item(itemId), because: say.word('extensionEnd', because), before: limitOf(before, say) },
  }),
};
