import type { EventOf } from '../../event/events';
import type { Extension } from './shapes';

export type ExtensionEvent = EventOf<
  'ExtensionAsked' | 'ExtensionSigned' | 'ExtensionDecided' | 'ExtensionLapsed' | 'ExtensionEnded'
>;

/** What has been asked for of an item's limit, and what became of it; `ends` is counted by whoever asks. */
export function extensionsAfter(
  extensions: readonly Extension[],
  event: ExtensionEvent,
  ends: Pick<Extension, 'before' | 'after' | 'days'>,
): readonly Extension[] {
  const { actor, occurredAt: at } = event;
  if (event.type === 'ExtensionAsked') {
    const { files = [], progress, reason, signed, until } = event.data;
    const asked = { ...actor, at, reason, progress, files };
    const fresh = { until, asked, signed: signed ? { ...actor, reason: '' } : null, decided: null };
    return [...extensions, { ...fresh, before: ends.before, after: null, days: 0 }];
  }
  const last = extensions.at(-1);
  if (!last) return extensions;
  const changed = (more: Partial<Extension>): readonly Extension[] => [
    ...extensions.slice(0, -1),
    { ...last, ...more },
  ];
  switch (event.type) {
    case 'ExtensionSigned': {
      const { reason, signed } = event.data;
      if (signed) return changed({ signed: { ...actor, reason } });
      return changed({ decided: { ...actor, at, granted: false, reason, rule: null } });
    }
    case 'ExtensionDecided': {
      const { granted, reason } = event.data;
      return changed({ ...ends, decided: { ...actor, at, granted, reason, rule: null } });
    }
    case 'ExtensionLapsed': {
      const { granted, rule } = event.data;
      return changed({ ...ends, decided: { ...actor, at, granted, reason: '', rule } });
    }
    case 'ExtensionEnded':
      return changed({ decided: { ...actor, at, granted: false, reason: '', rule: event.data.because } });
  }
}
