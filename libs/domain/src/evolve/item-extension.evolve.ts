import type { EventOf } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';

type ExtensionEvent = EventOf<
  'ExtensionAsked' | 'ExtensionSigned' | 'ExtensionDecided' | 'ExtensionLapsed' | 'ExtensionEnded'
>;

/** 延期: what is asked for, and what has been granted. */
export function extension(
  state: HelpItemState,
  event: ExtensionEvent,
): Pick<HelpItemState, 'extension' | 'extensions'> {
  const people = event.actor.actingFor ? [event.actor.id, event.actor.actingFor] : [event.actor.id];
  const at = event.occurredAt;
  if (event.type === 'ExtensionAsked') {
    const { itemId: _, signed, ...asked } = event.data;
    const by = signed ? { by: event.actor.id, at } : null;
    return { extension: { ...asked, askedAt: at, people, signed: by, lapsed: false } };
  }
  if (!state.extension || event.type === 'ExtensionEnded') return { extension: null };
  if (event.type === 'ExtensionSigned') {
    const { decider, signed } = event.data;
    const all = [...new Set([...state.extension.people, ...people])];
    return {
      extension: signed ? { ...state.extension, people: all, decider, signed: { by: event.actor.id, at } } : null,
    };
  }
  const { before, days, until } = event.data;
  const bySilence = event.type === 'ExtensionLapsed';
  if (bySilence && event.data.rule === 'climb') return { extension: { ...state.extension, lapsed: true } };
  if (until === null || days === null) return { extension: null };
  const by = bySilence ? null : event.actor.id;
  const granted = { until, days, before, at, by, reason: bySilence ? state.extension.reason : event.data.reason };
  return { extension: null, extensions: [...(state.extensions ?? []), granted] };
}
