import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './use-printing';

export interface VirtualRowsHandle {
  readonly scrollTo: (index: number) => void;
}

interface VirtualRowsProps {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly render: (index: number) => ReactNode;
  /** Height of most rows in pixels; real heights are measured. */
  readonly height: number;
  readonly label: string;
  readonly handle?: Ref<VirtualRowsHandle>;
  /** Called when the last rows come near. */
  readonly onEnd?: () => void;
}

/** Rows of a page that scrolls as a whole; only those near the screen are drawn. Short lists and paper show them all. */
export function VirtualRows({ count, handle, height, keyOf, label, onEnd, render }: VirtualRowsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: 64,
    scrollPaddingEnd: 96,
  });
  useImperativeHandle(handle, () => ({ scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }) }), [
    virtual,
  ]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useLayoutEffect(() => {
    if (onEnd && count > 0 && last >= count - 8) onEnd();
  }, [last, count, onEnd]);
  if (count <= WHOLE || printing) {
    return (
      <div ref={list} role="table" aria-label={label} aria-rowcount={count}>
        {Array.from({ length: count }, (_, index) => (
          <Fragment key={keyOf(index)}>{render(index)}</Fragment>
        ))}
      </div>
    );
  }
  return (
    <div
      ref={list}
      role="table"
      aria-label={label}
      aria-rowcount={count}
      style={{ position: 'relative', height: virtual.getTotalSize() }}
    >
      {shown.map(({ index, key, start }) => (
        <div
          key={key}
          role="presentation"
          data-index={index}
          ref={virtual.measureElement}
          style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start - top}px)` }}
        >
          {render(index)}
        </div>
      ))}
    </div>
  );
}

/** Up to this many rows are drawn as they are. */
const WHOLE = 60;
