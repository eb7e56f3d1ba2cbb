/** What the server tells by the stream, see `/api/stream`. */
const TOLD = ['ready', 'change', 'meeting', 'inbox', 'reset', 'displaced'] as const;
export type Told = (typeof TOLD)[number];

/** The part of `EventSource` that is used. */
export interface Source {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

export interface StreamSource {
  /** Listens, at once and without waiting for the next attempt. Nothing happens where it already does. */
  readonly listen: () => void;
  /** Stops until it is told to listen again. */
  readonly rest: () => void;
}

interface StreamSourceOptions {
  readonly open: () => Source;
  readonly heard: (told: Told, data: string) => void;
  /** It broke. `refused`: the server answered with something else than a stream, e.g. that nobody is signed in. */
  readonly broke: (refused: boolean) => void;
}

/** `EventSource.CLOSED`. */
const CLOSED = 2;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * A stream that does not end by itself. A browser reconnects only where a connection broke; after an answer that is no
 * stream it gives up for good, so that a new source has to be opened, later and later while the server refuses.
 */
export function streamSource({ broke, heard, open }: StreamSourceOptions): StreamSource {
  let source: Source | null = null;
  let next: ReturnType<typeof setTimeout> | null = null;
  let refusals = 0;

  function rest(): void {
    if (next !== null) clearTimeout(next);
    source?.close();
    next = null;
    source = null;
  }

  function start(): void {
    rest();
    const opened = open();
    source = opened;
    for (const told of TOLD) {
      opened.addEventListener(told, ({ data }) => {
        if (source !== opened) return;
        if (told === 'ready') refusals = 0;
        // A newer page of the same person listens in its place: coming back at once would displace that one.
        if (told === 'displaced') rest();
        heard(told, typeof data === 'string' ? data : '');
      });
    }
    opened.addEventListener('error', () => {
      if (source !== opened) return;
      const refused = opened.readyState === CLOSED;
      if (refused) {
        rest();
        // Not all screens of an office at the same moment.
        const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** refusals) * (0.75 + Math.random() / 2);
        refusals += 1;
        next = setTimeout(start, wait);
      }
      broke(refused);
    });
  }

  return {
    rest,
    listen: () => {
      if (source === null) start();
    },
  };
}
