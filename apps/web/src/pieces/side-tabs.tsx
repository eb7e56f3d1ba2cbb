import type { KeyboardEvent, ReactNode } from 'react';
import { Panel } from './panel';
import { tabAfter } from './tab-after';

interface SideTabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly label: ReactNode }[];
  readonly current: K;
  readonly onChange: (key: K) => void;
  /** Ids begin with it: `<name>-<key>` a tab, `<name>-panel` what it shows. */
  readonly name: string;
  readonly children: ReactNode;
  readonly panelClassName?: string;
  /** Between the tabs and what they show. */
  readonly note?: ReactNode;
  /** While something else stands in the panel's place. */
  readonly panelHidden?: boolean;
}

/** Parts of a page, one shown at a time. Tab comes to the open one; the arrows go on to the others. */
export function SideTabs<K extends string>(props: SideTabsProps<K>): ReactNode {
  const { children, current, label, name, note, onChange, panelClassName, panelHidden, tabs } = props;
  const walk = (event: KeyboardEvent<HTMLElement>, at: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = tabAfter(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    document.getElementById(`${name}-${tab.key}`)?.focus();
    onChange(tab.key);
  };
  return (
    <>
      <div className="side-tabs no-print" role="tablist" aria-label={label}>
        {tabs.map(({ key, label: words }, at) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${name}-${key}`}
            className="side-tab"
            ref={key === current ? showWhole : null}
            tabIndex={key === current ? 0 : -1}
            aria-selected={key === current}
            aria-controls={`${name}-panel`}
            onClick={() => onChange(key)}
            onKeyDown={(event) => walk(event, at)}
          >
            {words}
          </button>
        ))}
      </div>
      {note}
      <div
        id={`${name}-panel`}
        role="tabpanel"
        aria-labelledby={`${name}-${current}`}
        className={panelClassName}
        hidden={panelHidden}
      >
        <Panel>{children}</Panel>
      </div>
    </>
  );
}

/** On a phone the tabs are wider than the screen: the open one is moved into it, and the page is not. */
function showWhole(tab: HTMLElement | null): void {
  const list = tab?.parentElement;
  if (!tab || !list) return;
  const beyond = tab.getBoundingClientRect().right - list.getBoundingClientRect().right;
  if (beyond > 0) list.scrollLeft += beyond + 24;
}
