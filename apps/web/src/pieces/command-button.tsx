import type { ButtonProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-language';
import { isFormal } from '../lib/command-form/fields';
import { useOpenCommand } from '../lib/command-form/open-command';
import type { AvailableCommand } from '../lib/commands';
import { GatedButton } from './gated-button';

interface CommandButtonProps {
  readonly projectId: string;
  /** As the server offers it; null: it is not offered here at all, and nothing is drawn. */
  readonly command: AvailableCommand | null | undefined;
  readonly values?: Readonly<Record<string, unknown>>;
  /** Nothing is drawn where the act is not possible. */
  readonly onlyAllowed?: boolean;
  readonly type?: ButtonProps['type'];
  readonly size?: ButtonProps['size'];
}

/** An act as a button; not possible now: it says why. */
export function CommandButton({ command, onlyAllowed, projectId, size, type, values }: CommandButtonProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { open } = useOpenCommand();
  if (!command || (onlyAllowed && !command.allowed)) return null;
  const { allowed, command: name, escalationId, formId, itemId, reason } = command;
  return (
    <GatedButton
      type={type}
      size={size}
      danger={isFormal(name)}
      reason={allowed ? null : reason ? text(reason) : ''}
      about={{ command: name, projectId, itemId, escalationId, formId }}
      onClick={() => open({ name, projectId, itemId, escalationId, formId, ...(values ? { values } : {}) })}
    >
      {t(`act.${name}`)}
    </GatedButton>
  );
}
