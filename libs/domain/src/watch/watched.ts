import type { Text } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import { spokenValue } from '../messages/words';

/** What whoever watches a project or an item hears of: what changes where it stands, and no step in between. */
export const WATCHED_EVENTS = [
  ...(['StageEntered', 'ProjectShelved', 'ProjectResumed', 'ProjectEnded', 'LimitBreached'] as const),
  ...(['HelpItemClosed', 'HelpItemReturned', 'SupervisionFormIssued'] as const),
] as const;
type WatchedEvent = Extract<DomainEvent, { readonly type: (typeof WATCHED_EVENTS)[number] }>;

/** Which clock of an item makes it late for those who only look on, and those of a promise. */
const HANDLING = 'handling';
const PROMISE = 'commitment:';

export interface WatchedNews {
  /** Null: the project itself. */
  readonly itemId: string | null;
  readonly happened: Text;
}

const SAID: Readonly<Record<Exclude<WatchedEvent['type'], 'StageEntered' | 'LimitBreached'>, Text>> = {
  ProjectShelved: { zh: '项目已搁置', en: 'The project is shelved' },
  ProjectResumed: { zh: '项目已恢复推进', en: 'The project goes on' },
  ProjectEnded: { zh: '项目已办结退出', en: 'The project has ended' },
  HelpItemClosed: { zh: '事项已销号', en: 'An item is closed' },
  HelpItemReturned: { zh: '事项被退回', en: 'An item was returned' },
  SupervisionFormIssued: { zh: '发出督查单', en: 'A supervision form is issued' },
};
const LATE: Text = { zh: '事项已超期', en: 'An item is late' };
const BROKEN: Text = { zh: '承诺到期未兑现', en: 'A promise was not kept in time' };

/** Null: nothing that is told of. */
export function watchedNews({ data, type }: Pick<WatchedEvent, 'type' | 'data'>): WatchedNews | null {
  if (type === 'StageEntered') {
    const { stage } = data as Extract<WatchedEvent, { type: 'StageEntered' }>['data'];
    const [zh, en] = (['zh', 'en'] as const).map((language) => spokenValue('stage', stage, language, 0, false));
    return { itemId: null, happened: { zh: `进入${zh}阶段`, en: `Now in ${en}` } };
  }
  if (type === 'LimitBreached') {
    const { clock, itemId } = data as Extract<WatchedEvent, { type: 'LimitBreached' }>['data'];
    if (itemId !== null) return clock === HANDLING ? { itemId, happened: LATE } : null;
    return clock.startsWith(PROMISE) ? { itemId: null, happened: BROKEN } : null;
  }
  return { itemId: 'itemId' in data ? data.itemId : null, happened: SAID[type] };
}
