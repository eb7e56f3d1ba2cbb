import { type Asked, type Ear, type Said, streamHub } from './stream-hub';
import type { StreamSource, Told } from './stream-source';

interface SharedStreamOptions {
  /** Who sits there, in whose name. */
  readonly listener: string;
  readonly heard: (told: Told, data: string) => void;
  /** It broke. `refused`: the server answered with something else than a stream, or not to this listener any more. */
  readonly broke: (refused: boolean) => void;
}

type Ask = (asked: Asked) => void;

/** Alone with a stream of its own: where pages cannot share, as on most phones, only the one in sight listens. */
function alone(ear: Ear): Ask {
  const hub = streamHub(() => new EventSource('/api/stream'));
  return (asked) => hub.ask(ear, asked);
}

/** What has been asked is asked again of a hub of one's own where there is none for all. */
function together(ear: Ear): Ask {
  if (!('SharedWorker' in globalThis)) return alone(ear);
  let own: Ask | null = null;
  let last: Asked = { rest: true };
  const worker = new SharedWorker(new URL('./stream-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    own ??= alone(ear);
    own(last);
  });
  worker.port.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (own === null) ear(data);
  });
  worker.port.start();
  return (asked) => {
    last = asked;
    if (own) own(asked);
    else worker.port.postMessage(asked);
  };
}

let ask: Ask | null = null;
let heardNow: Ear = () => undefined;

/** The stream of changes, one for all pages of this browser. */
export function sharedStream({ broke, heard, listener }: SharedStreamOptions): StreamSource {
  const ear: Ear = (said) => ('told' in said ? heard(said.told, said.data) : broke(said.broke === 'refused'));
  const asked = (what: Asked): void => {
    ask ??= together((said) => heardNow(said));
    ask(what);
  };
  // A page that is closed says so; one that comes back to sight listens again.
  const leave = (): void => asked({ rest: true });
  return {
    listen: () => {
      heardNow = ear;
      window.addEventListener('pagehide', leave);
      asked({ listen: listener });
    },
    rest: () => {
      window.removeEventListener('pagehide', leave);
      if (heardNow === ear) heardNow = () => undefined;
      asked({ rest: true });
    },
  };
}
