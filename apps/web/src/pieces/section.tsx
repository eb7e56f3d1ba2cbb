import { type ReactNode, useId } from 'react';
import { Panel } from './panel';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** What it is for, in a line. */
  readonly about?: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ about, action, children, title }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <div className="grow">
          <h2 id={id}>{title}</h2>
          {about ? <p className="muted">{about}</p> : null}
        </div>
        {action}
      </div>
      <Panel lines={3}>{children}</Panel>
    </section>
  );
}
