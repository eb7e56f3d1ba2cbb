import { useEffect, useRef } from 'react';

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"], .ant-select, .ant-drawer';

/** A single key, when nobody is typing and no dialog is open; or Ctrl (⌘) with a key, anywhere. */
export function useShortcut(
  key: string,
  act: () => void,
  { enabled = true, withControl = false }: { readonly enabled?: boolean; readonly withControl?: boolean } = {},
): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      if (event.key.toLowerCase() !== key.toLowerCase() || control !== withControl || event.altKey) return;
      if (!withControl && event.target instanceof Element && event.target.closest(TYPING)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, enabled, withControl]);
}
