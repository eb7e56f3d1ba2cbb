import { type Source, streamSource, type Told } from './stream-source';

/** What a page asks of the hub. `listen`: who sits there, in whose name. */
export type Asked = { readonly listen: string } | { readonly rest: true };
/** What the hub says to a page. */
export type Said = { readonly told: Told; readonly data: string } | { readonly broke: 'refused' | 'cut' };
export type Ear = (said: Said) => void;

export interface StreamHub {
  readonly ask: (ear: Ear, asked: Asked) => void;
}

/**
 * One stream for all pages of a browser: it allows six connections to one server, and a stream holds one for good. It is
 * open while a page listens. All pages of a browser have one session: where somebody else listens now, the pages that
 * still listen for whoever was there before are told that they do not any more.
 */
export function streamHub(open: () => Source): StreamHub {
  const ears = new Map<Ear, string>();
  let listener: string | null = null;
  let ready = false;

  const tell = (said: Said): void => {
    for (const ear of [...ears.keys()]) ear(said);
  };
  const stream = streamSource({
    open,
    heard: (told, data) => {
      if (told === 'ready') ready = true;
      tell({ told, data });
    },
    broke: (refused) => {
      ready = false;
      tell({ broke: refused ? 'refused' : 'cut' });
    },
  });

  function rest(): void {
    stream.rest();
    listener = null;
    ready = false;
  }

  function listen(ear: Ear, whose: string): void {
    if (listener !== whose) {
      const others = [...ears].filter(([each, theirs]) => each !== ear && theirs !== whose);
      rest();
      listener = whose;
      for (const [other] of others) {
        ears.delete(other);
        other({ broke: 'refused' });
      }
    }
    ears.set(ear, whose);
    if (ready) ear({ told: 'ready', data: '{}' });
    else stream.listen();
  }

  return {
    ask: (ear, asked) => {
      if ('listen' in asked) listen(ear, asked.listen);
      else if (ears.delete(ear) && ears.size === 0) rest();
    },
  };
}
