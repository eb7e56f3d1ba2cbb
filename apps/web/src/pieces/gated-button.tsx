import { Button, type ButtonProps, Tooltip } from 'antd';
import { type ReactNode, useId } from 'react';
import type { Explicable } from '../lib/why';
import { WhyLink } from './why-link';
import './gated-button.css';

interface GatedButtonProps extends Omit<ButtonProps, 'about' | 'disabled' | 'aria-disabled' | 'className'> {
  /** Why it cannot be done, as far as that is known (or empty); null: it can. */
  readonly reason: string | null;
  /** What the server can say more of: who could. */
  readonly about?: Explicable;
}

/**
 * A button that stays in its place when it may not be used, and says why: shortly to the pointer and to whoever has it read
 * to them, and whole, with who could, by the link beside it.
 */
export function GatedButton({ about, onClick, reason, ...button }: GatedButtonProps): ReactNode {
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
      {reason === '' && !about ? null : (
        <WhyLink
          act={typeof button.children === 'string' ? button.children : ''}
          reason={reason}
          about={about ?? null}
        />
      )}
    </>
  );
}
