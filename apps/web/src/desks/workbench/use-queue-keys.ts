import type { CommandName } from '@bangban/domain';
import { useShortcut } from '../../app/use-shortcut';
import { useOpenCommand } from '../../lib/command-form/open-command';
import { idOfMatter } from '../../lib/obligations';
import { useAct } from '../../lib/use-act';
import { useItemCommands } from '../../lib/use-commands';
import { valuesFor } from './owed-action';
import { isItem, type QueueEntry } from './queue';

interface QueueKeys {
  /** The row with the focus. */
  readonly entry: QueueEntry | null;
  readonly move: (step: 1 | -1) => void;
  readonly open: (entry: QueueEntry) => void;
  readonly select: (entry: QueueEntry) => void;
}

const ACTS: Readonly<Record<'s' | 'r' | 'v', CommandName>> = {
  s: 'SignForHelpItem',
  r: 'ReportDone',
  v: 'VerifyHelpItem',
};

/** j, k, Enter, x; s, r, v where the server allows the act; d does what is next, whatever the row is. */
export function useQueueKeys({ entry, move, open, select }: QueueKeys): void {
  const act = useAct();
  const { open: openForm } = useOpenCommand();
  const item = entry && isItem(entry) ? entry : null;
  const commands = useItemCommands(entry?.projectId ?? '', item?.id ?? '', item !== null);
  const give = (name: CommandName | null): void => {
    if (item && name && commands?.get(name)?.allowed) void act(name, { projectId: item.projectId, itemId: item.id });
  };
  const doNext = (): void => {
    if (!entry || isItem(entry)) return give(entry?.next ?? null);
    const { act: name, itemId, matter, projectId } = entry.owed;
    const escalationId = name === 'AnswerEscalation' ? idOfMatter(matter) : null;
    if (entry.side === 'me') openForm({ name, projectId, itemId, escalationId, values: valuesFor(entry.owed) });
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('Enter', () => entry && open(entry), { enabled: entry !== null });
  useShortcut('x', () => entry && select(entry), { enabled: entry !== null });
  useShortcut('s', () => give(ACTS.s), { enabled: entry !== null });
  useShortcut('r', () => give(ACTS.r), { enabled: entry !== null });
  useShortcut('d', doNext, { enabled: entry !== null });
  useShortcut('v', () => give(ACTS.v), { enabled: entry !== null });
}
