import type { Scene } from './scene';

/** Something that is done about one project on one day. */
export interface Act {
  /** One of the days on which something is done. */
  readonly day: number;
  readonly what: string;
  readonly play: (scene: Scene) => Promise<void>;
}
