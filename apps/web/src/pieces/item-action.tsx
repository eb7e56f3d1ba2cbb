import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName } from '@bangban/domain';
import { useText } from '../i18n/use-language';
import { useAct } from '../lib/use-act';
import { useItemCommands } from '../lib/use-commands';
import { GatedButton } from './gated-button';

interface ItemActionProps {
  readonly projectId: string;
  readonly itemId: string;
  readonly name: CommandName | null;
  /** Nothing is drawn where the act is not possible. */
  readonly onlyAllowed?: boolean;
  readonly primary?: boolean;
  /** Beside the act that is next. */
  readonly quiet?: boolean;
  readonly size?: 'small' | 'middle';
}

/** One act on an item as a button: done at once or by its form; not possible now: it says why. */
export function ItemAction({
  itemId,
  name,
  onlyAllowed,
  primary,
  projectId,
  quiet,
  size = 'small',
}: ItemActionProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const command = useItemCommands(projectId, itemId, name !== null)?.get(name ?? 'CloseHelpItem');
  if (name === null || !command || (onlyAllowed && !command.allowed)) return null;
  const { allowed, reason } = command;
  return (
    <GatedButton
      size={size}
      color={primary && allowed ? 'primary' : 'default'}
      variant={quiet ? 'text' : primary && allowed && size === 'middle' ? 'solid' : 'outlined'}
      loading={busy}
      reason={allowed ? null : reason ? text(reason) : ''}
      about={{ command: name, projectId, itemId }}
      onClick={() => {
        setBusy(true);
        void act(name, { projectId, itemId }).finally(() => setBusy(false));
      }}
    >
      {t(`act.${name}`)}
    </GatedButton>
  );
}
