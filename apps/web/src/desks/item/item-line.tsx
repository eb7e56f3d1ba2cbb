import type { ReactNode } from 'react';

/** One thing that is said of an item, with its label before it. */
export function Line({ children, label }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <p className="item-line">
      <span className="faint">{label}</span> {children}
    </p>
  );
}
