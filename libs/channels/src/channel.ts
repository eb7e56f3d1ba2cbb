/** A text for one person, ready to be sent. */
export interface Message {
  /** Of the delivery; a channel that can be asked to recognise repetitions derives its message id from it. */
  readonly id: string;
  /** Where to: a mail address, an account of the service, the unit whose group it is, as the channel needs it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the groups of a channel take. */
export interface GroupLimits {
  /** Messages of one robot in any minute. */
  readonly perMinute: number;
  /** Bytes of one text. */
  readonly longest: number;
}

/** A way to reach people outside the application. */
export interface Channel {
  readonly name: string;
  /** Whose machines the text passes: somebody else's get title, limit and link, and nothing besides. */
  readonly brief?: boolean;
  /** Set where an address is a group's and not a person's: what waits for a group is said in one message. */
  readonly group?: GroupLimits;
  /**
   * Resolves when the other side has taken the message over. At least once: after a crash the same message may be sent
   * again, under the same id.
   * @throws ChannelRefused when trying again is useless; ChannelBusy when it is, for so long; any other error is worth
   * another try later
   */
  send(message: Message): Promise<void>;
  close(): void;
}

/** The other side refused for good. `code` carries no personal data; the message may, and stays in the record. */
export class ChannelRefused extends Error {
  override readonly name = 'ChannelRefused';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The other side takes no more for a while: what comes sooner is refused, and may make it longer. */
export class ChannelBusy extends Error {
  override readonly name = 'ChannelBusy';

  constructor(
    readonly code: string,
    readonly waitMs: number,
  ) {
    super(`${code}: wait ${Math.ceil(waitMs / 1_000)} s`);
  }
}
