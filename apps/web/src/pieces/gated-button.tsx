import { Button, type ButtonProps, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import './gated-button.css';

interface GatedButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Why it cannot be done; null: it can. */
  readonly reason: string | null;
}

/** A button that stays in its place when it may not be used, and says why to pointer, keyboard and screen reader. */
export function GatedButton({ onClick, reason, ...button }: GatedButtonProps): ReactNode {
  if (reason === null) return <Button {...button} onClick={onClick} />;
  return (
    <Tooltip title={reason}>
      <Button {...button} type="default" danger={false} aria-disabled className="not-allowed" />
    </Tooltip>
  );
}
