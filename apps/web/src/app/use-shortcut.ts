import { useEffect, useEffectEvent } from 'react';
import { belongsElsewhere } from './keys-elsewhere';
import { useSingleKeys } from './single-keys';

/** A single key, unless they are turned off or it belongs to what has the focus; or Ctrl (⌘) with a key, anywhere. */
export function useShortcut(
  key: string,
  act: () => void,
  { enabled = true, withControl = false }: { readonly enabled?: boolean; readonly withControl?: boolean } = {},
): void {
  const singleKeys = useSingleKeys();
  const listening = enabled && (withControl || singleKeys);
  const pressed = useEffectEvent(act);
  useEffect(() => {
    if (!listening) return;
    const listen = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      if (event.key.toLowerCase() !== key.toLowerCase() || control !== withControl || event.altKey) return;
      if (!withControl && event.target instanceof Element && belongsElsewhere(key, event.target)) return;
      event.preventDefault();
      pressed();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, listening, withControl]);
}
