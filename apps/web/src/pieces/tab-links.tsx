import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import './tab-links.css';

interface TabLinksProps<K extends string> {
  readonly label: string;
  readonly current: K;
  readonly tabs: readonly { readonly key: K; readonly label: string; readonly link: LinkProps }[];
}

/** Parts of a desk, each with an address of its own. */
export function TabLinks<K extends string>({ current, label, tabs }: TabLinksProps<K>): ReactNode {
  return (
    <nav className="tab-links no-print" aria-label={label}>
      {tabs.map(({ key, label: name, link }) => (
        <Link
          key={key}
          {...link}
          className={key === current ? 'tab-link current' : 'tab-link'}
          activeProps={{}}
          inactiveProps={{}}
          aria-current={key === current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
