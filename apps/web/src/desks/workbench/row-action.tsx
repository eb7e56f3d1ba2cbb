import { Button, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName } from '@bangban/domain';
import { useText } from '../../i18n/use-language';
import { useAct } from '../../lib/use-act';
import { useItemCommands } from '../../lib/use-commands';
import type { QueueEntry } from './queue';

/** The next act of a row as one button: what is mine to do; at others' items, raising what is late. */
export function RowAction({ entry }: { readonly entry: QueueEntry }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const { group, next, row, side } = entry;
  const commands = useItemCommands(row.projectId, row.id);
  if (!commands) return null;
  const wanted: CommandName | null = side === 'me' ? next : group === 'late' ? 'RaiseHelpItem' : null;
  const command = wanted === null ? undefined : commands.get(wanted);
  if (!command || (side === 'others' && !command.allowed)) return null;
  const button = (
    <Button
      size="small"
      type={side === 'me' && command.allowed ? 'primary' : 'default'}
      loading={busy}
      aria-disabled={!command.allowed}
      className={command.allowed ? undefined : 'not-allowed'}
      onClick={() => {
        if (!command.allowed) return;
        setBusy(true);
        void act(command.command, { projectId: row.projectId, itemId: row.id }).finally(() => setBusy(false));
      }}
    >
      {t(`act.${command.command}`)}
    </Button>
  );
  return command.allowed ? button : <Tooltip title={command.reason ? text(command.reason) : null}>{button}</Tooltip>;
}
