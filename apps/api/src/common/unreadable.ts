import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Problem } from './problem';
import { problemBody } from './problem.filter';

/** What is no HTTP at all never reaches the application: headers with control characters, or far too many of them. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const long = error.code === 'HPE_HEADER_OVERFLOW';
  const requestId = randomUUID();
  const body = JSON.stringify(
    problemBody(new Problem('REQUEST_UNREADABLE', long ? { status: 431 } : {}), requestId, 'zh'),
  );
  const head = [
    `HTTP/1.1 ${long ? '431 Request Header Fields Too Large' : '400 Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
