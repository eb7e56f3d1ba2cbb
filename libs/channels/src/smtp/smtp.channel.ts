import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { createTransport, type Transporter } from 'nodemailer';
import { type Channel, ChannelRefused, type Message } from '../channel';

export interface SmtpSettings {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  /** Address that mails come from. */
  readonly from: string;
}

const CONNECT_MS = 10_000;
const SOCKET_MS = 30_000;

/** Mail by SMTP. The name `smtp` stands in delivery rows. */
export class SmtpChannel implements Channel {
  readonly name = 'smtp';
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly settings: SmtpSettings) {
    this.transport = createTransport({
      url: settings.url,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SOCKET_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.domain = /@([^@>\s]+)>?\s*$/.exec(settings.from)?.[1] ?? 'bangban.invalid';
  }

  async send(message: Message): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.settings.from,
        // As an object: an address with a comma must not become two.
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        messageId: this.messageId(message.id),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw refusalIn(error) ?? error;
    }
  }

  close(): void {
    this.transport.close();
  }

  /** The same delivery always has the same id, so that a mail sent twice can be recognised. */
  private messageId(deliveryId: string): string {
    const digest = createHash('sha256').update(deliveryId).digest('hex').slice(0, 32);
    return `<${digest}@${this.domain}>`;
  }
}

/**
 * Permanent replies (5yz, RFC 5321 §4.2.1) to the envelope or the text. A refused sign-in is not among them: somebody
 * will correct the password, and the mail must still go out.
 */
function refusalIn(error: unknown): ChannelRefused | null {
  if (!types.isNativeError(error)) return null;
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  if (code === 'EAUTH' || responseCode === undefined || responseCode < 500 || responseCode > 599) return null;
  return new ChannelRefused(`SMTP_${responseCode}`, error.message, { cause: error });
}
