/** A text for one person, ready to be sent. */
export interface Message {
  /** Of the delivery; a channel that can be asked to recognise repetitions derives its message id from it. */
  readonly id: string;
  /** Where to: a mail address, a telephone number, as the channel needs it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way to reach people outside the application. */
export interface Channel {
  readonly name: string;
  /**
   * Resolves when the other side has taken the message over. At least once: after a crash the same message may be sent
   * again, under the same id.
   * @throws ChannelRefused when trying again is useless; any other error is worth another try later
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
