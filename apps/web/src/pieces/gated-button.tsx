import { Button, type ButtonProps, Tooltip } from 'antd';
import { type ReactNode, useId } from 'react';
import './gated-button.css';

interface GatedButtonProps extends Omit<ButtonProps, 'disabled' | 'aria-disabled' | 'className'> {
  /** Why it cannot be done, as far as that is known (or empty); null: it can. */
  readonly reason: string | null;
}

/** A button that stays in its place when it may not be used, and says why to pointer, finger, keyboard and screen reader. */
export function GatedButton({ onClick, reason, ...button }: GatedButtonProps): ReactNode {
  const id = useId();
  if (reason === null) return <Button {...button} onClick={onClick} />;
  return (
    <>
      <Tooltip title={reason}>
        <Button
          {...button}
          type="default"
          color="default"
          danger={false}
          htmlType="button"
          aria-disabled
          aria-describedby={reason === '' ? undefined : id}
          className="not-allowed"
        />
      </Tooltip>
      {reason === '' ? null : (
        <span id={id} hidden>
          {reason}
        </span>
      )}
    </>
  );
}
