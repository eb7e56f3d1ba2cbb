import type { CommandName } from '@bangban/domain';
import { useShortcut } from '../../app/use-shortcut';
import { useAct } from '../../lib/use-act';
import { useItemCommands } from '../../lib/use-commands';
import type { QueueEntry } from './queue';

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

/** j, k, Enter, x; s, r, v where the server allows the act. */
export function useQueueKeys({ entry, move, open, select }: QueueKeys): void {
  const act = useAct();
  const commands = useItemCommands(entry?.row.projectId ?? '', entry?.row.id ?? '', entry !== null);
  const give = (key: keyof typeof ACTS): void => {
    const name = ACTS[key];
    if (entry && commands?.get(name)?.allowed) void act(name, { projectId: entry.row.projectId, itemId: entry.row.id });
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('Enter', () => entry && open(entry), { enabled: entry !== null });
  useShortcut('x', () => entry && select(entry), { enabled: entry !== null });
  useShortcut('s', () => give('s'), { enabled: entry !== null });
  useShortcut('r', () => give('r'), { enabled: entry !== null });
  useShortcut('v', () => give('v'), { enabled: entry !== null });
}
