import { Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface SearchTextProps {
  readonly label: string;
  /** What is sought now; it changes from outside too (a link, a saved view, "back"). */
  readonly text: string;
  readonly onText: (text: string) => void;
}

const PAUSE_MS = 300;
const LONGEST = 60;

/** A box for a part of a name: sought for once the typing pauses, and not in the middle of a Chinese word. */
export function SearchText({ label, onText, text }: SearchTextProps): ReactNode {
  const [typed, setTyped] = useState(text);
  const [composing, setComposing] = useState(false);
  const sent = useRef(text);
  const tell = useRef(onText);
  useEffect(() => {
    tell.current = onText;
  }, [onText]);
  useEffect(() => {
    // What came back from the address is what was sent, perhaps with a space typed since: only others' changes are taken over.
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    const next = typed.trim();
    if (composing || next === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = next;
      tell.current(next);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, composing]);
  return (
    <Input
      type="search"
      allowClear
      className="filter-input"
      aria-label={label}
      placeholder={label}
      maxLength={LONGEST}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
