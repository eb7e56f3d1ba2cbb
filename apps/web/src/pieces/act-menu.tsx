import type { MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-language';
import type { AvailableCommand } from '../lib/commands';
import { useOpenCommand } from '../lib/command-form/open-command';
import { type Noun, openWhy } from '../lib/why';

const REST = 'rest';
const keyOf = ({ command, escalationId, formId }: AvailableCommand): string =>
  `${command}:${escalationId ?? formId ?? ''}`;

/** Acts in a menu: what is possible opens its form; what is not says why, and who could; last, why there are no others. */
export function useActMenu(noun: Noun, acts: readonly AvailableCommand[]): MenuProps {
  const { t } = useTranslation();
  const text = useText();
  const { open } = useOpenCommand();
  const sorted = [...acts].sort((a, b) => Number(b.allowed) - Number(a.allowed));
  const label = ({ allowed, command, reason }: AvailableCommand): ReactNode =>
    allowed ? (
      t(`act.${command}`)
    ) : (
      <span className="menu-reason">
        <span className="muted">{t(`act.${command}`)}</span>
        <small>
          {reason ? text(reason) : null} <span className="why-word">{t('why.short')}</span>
        </small>
      </span>
    );
  return {
    style: { maxHeight: '70vh', overflow: 'auto' },
    items: [
      ...sorted.map((each) => ({ key: keyOf(each), label: label(each) })),
      { type: 'divider' },
      { key: REST, label: <small className="why-word">{t('why.rest')}</small> },
    ],
    onClick: ({ key }) => {
      if (key === REST) openWhy.set({ restOf: noun });
      const chosen = sorted.find((each) => keyOf(each) === key);
      if (!chosen) return;
      const { allowed, command, escalationId, formId, itemId, reason } = chosen;
      const { projectId } = noun;
      if (allowed) open({ name: command, projectId, itemId, escalationId, formId });
      else {
        const about = { command, projectId, itemId, escalationId, formId };
        openWhy.set({ act: t(`act.${command}`), reason: reason ? text(reason) : '', about });
      }
    },
  };
}
