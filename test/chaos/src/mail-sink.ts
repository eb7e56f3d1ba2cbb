import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Random } from './random';

export interface Mail {
  readonly messageId: string;
  /** Of subject and text: what the reader gets. */
  readonly sha256: string;
}

export interface MailSink {
  readonly url: string;
  readonly mails: readonly Mail[];
  close(): Promise<void>;
}

/**
 * A mail server that writes down every mail before it says that it has it, and now and then says nothing at all: the sender
 * cannot know, and sends again.
 */
export async function openMailSink(file: string, random: Random, silent: number): Promise<MailSink> {
  const mails: Mail[] = [];
  const handle = await open(file, 'a');
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = read(Buffer.concat(chunks).toString('utf8'));
        mails.push(mail);
        void handle
          .appendFile(`${JSON.stringify(mail)}\n`)
          .then(() => handle.datasync())
          .then(() =>
            done(random.chance(silent) ? Object.assign(new Error('try again'), { responseCode: 451 }) : null),
          );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async close() {
      await new Promise<void>((resolve) => server.close(resolve));
      await handle.close();
    },
  };
}

function read(raw: string): Mail {
  const split = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, split).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const text = raw.slice(split + 4);
  const sha256 = createHash('sha256')
    .update(`${header('subject')}\n${text}`)
    .digest('hex');
  return { messageId: header('message-id'), sha256 };
}
