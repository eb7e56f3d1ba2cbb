import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What would appear here, and how to make it happen. */
  readonly text: string;
  /** The way on: a button or a link. */
  readonly children?: ReactNode;
}

/** Says what would be here. Never an empty white area. */
export function EmptyState({ children, text, title }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <p className="strong">{title}</p>
      <p className="muted">{text}</p>
      {children ? <div className="row wrap">{children}</div> : null}
    </div>
  );
}
