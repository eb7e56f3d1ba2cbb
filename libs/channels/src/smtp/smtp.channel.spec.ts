import { afterEach, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { ChannelRefused, type Message } from '../channel';
import { SmtpChannel } from './smtp.channel';

const MESSAGE: Message = { id: 'n1:smtp', to: 'zhang@city.test', subject: '帮办事项下发', text: '请签收。' };
const replies: Readonly<Record<string, number>> = { 'nobody@city.test': 550, 'full@city.test': 452 };

interface Mail {
  readonly recipients: readonly string[];
  readonly text: string;
}

/** A server on loopback where only one password is right. */
async function mailServer(received: Mail[]): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _session, done) => {
      if (password === 'right') done(null, { user: 'bangban' });
      else done(Object.assign(new Error('authentication failed'), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = replies[address];
      done(responseCode ? Object.assign(new Error(`<${address}> refused`), { responseCode }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('mail by SMTP', () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function channel(user = ''): Promise<{ readonly smtp: SmtpChannel; readonly received: Mail[] }> {
    const received: Mail[] = [];
    const server = await mailServer(received);
    const { port } = server.server.address() as AddressInfo;
    const smtp = new SmtpChannel({ url: `smtp://${user}127.0.0.1:${port}`, from: '帮办中心 <bangban@city.test>' });
    closing.push(() => {
      smtp.close();
      server.close(() => undefined);
    });
    return { smtp, received };
  }

  const failureOf = (sending: Promise<void>): Promise<unknown> =>
    sending.then(() => null).catch((error: unknown) => error);

  it('gives the same delivery the same message id, and another one another', async () => {
    const { smtp, received } = await channel('bangban:right@');
    for (const id of ['n1:smtp', 'n1:smtp', 'n2:smtp']) await smtp.send({ ...MESSAGE, id });
    const [first, again, other] = received.map(
      ({ text }) => /^Message-ID: (<[0-9a-f]{32}@city\.test>)\r$/im.exec(text)?.[1],
    );
    expect(first).toBeDefined();
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('sends to one address only, whatever stands in it', async () => {
    const { smtp, received } = await channel();
    await failureOf(smtp.send({ ...MESSAGE, to: 'zhang@city.test, li@city.test' }));
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('li@city.test');
  });

  it('calls a permanent refusal final, by a code without the address', async () => {
    const { smtp } = await channel();
    const error = await failureOf(smtp.send({ ...MESSAGE, to: 'nobody@city.test' }));
    expect(error).toBeInstanceOf(ChannelRefused);
    expect((error as ChannelRefused).code).toBe('SMTP_550');
  });

  it.each([
    { what: 'a full mailbox', user: '', to: 'full@city.test' },
    { what: 'a wrong password of ours', user: 'bangban:wrong@', to: 'zhang@city.test' },
  ])('leaves $what to another try', async ({ user, to }) => {
    const { smtp, received } = await channel(user);
    const error = await failureOf(smtp.send({ ...MESSAGE, to }));
    expect(error).not.toBeNull();
    expect(error).not.toBeInstanceOf(ChannelRefused);
    expect(received).toEqual([]);
  });

  it('leaves a server that is away to another try', async () => {
    const smtp = new SmtpChannel({ url: 'smtp://127.0.0.1:1', from: 'bangban@city.test' });
    closing.push(() => smtp.close());
    const error = await failureOf(smtp.send(MESSAGE));
    expect(error).toMatchObject({ code: 'ESOCKET' });
    expect(error).not.toBeInstanceOf(ChannelRefused);
  });
});
