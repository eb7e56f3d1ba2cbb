import type { ReactNode } from 'react';
import { usePageName } from '../lib/use-page-name';

interface PageTitleProps {
  readonly title: string;
  /** The state of what the page is about, beside its name. */
  readonly state?: ReactNode;
  /** What one does here; the primary action last. */
  readonly children?: ReactNode;
}

/** The title line of every page: name, state, actions. The page goes by that name in the browser too. */
export function PageTitle({ children, state, title }: PageTitleProps): ReactNode {
  usePageName(title);
  return (
    <div className="page-title">
      <h1>{title}</h1>
      {state}
      <span className="grow" />
      {children ? <div className="row wrap no-print">{children}</div> : null}
    </div>
  );
}
