import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What is left of a body that was refused is taken off the wire for this long, so that its sender hears why. */
const PATIENCE_MS = 30_000;

/** The size that a request announces; 0 where it announces none. */
function announcedSize(request: Request): number {
  return Number(request.get('content-length') ?? 0);
}

/**
 * The body as it comes, counted. Whoever stops reading it ends this stream only: the connection stays, and the answer finds
 * its way. A body that turns out to be too large ends it with Problem 413.
 * @throws Problem 413 for a body that announces to be larger, before its first byte is read
 */
export function bodyStream(request: Request, largest: number): Readable {
  if (announcedSize(request) > largest) throw new Problem('BODY_TOO_LARGE');
  const counted = new Counted(largest);
  request.once('close', () => {
    if (!request.complete) counted.destroy(new Error('the sender has gone'));
  });
  counted.once('close', () => request.resume());
  // It may end before anybody reads it; whoever does is told.
  counted.on('error', () => undefined);
  return request.pipe(counted);
}

/**
 * The whole body, unpacked, as long as it is no larger than it may be: counted as it comes.
 * @throws Problem 413 `BODY_TOO_LARGE`, 415 `MEDIA_TYPE` for an unknown packing, 400 `JSON_INVALID` for a broken one
 */
export async function readBody(request: Request, largest: number): Promise<Buffer> {
  const packing = (request.get('content-encoding') ?? 'identity').toLowerCase();
  if (packing === 'identity') {
    if (announcedSize(request) > largest) throw new Problem('BODY_TOO_LARGE');
    return collected(request, largest);
  }
  const unpacker = Object.hasOwn(UNPACKERS, packing) ? UNPACKERS[packing]?.() : undefined;
  if (!unpacker) throw new Problem('MEDIA_TYPE');
  // How it ends, well or not, is heard at its end.
  pipeline(bodyStream(request, largest), unpacker, () => undefined);
  return collected(unpacker, largest);
}

class Counted extends Transform {
  private size = 0;

  constructor(private readonly largest: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.size += chunk.length;
    if (this.size > this.largest) done(new Problem('BODY_TOO_LARGE'));
    else done(null, chunk);
  }
}

function collected(stream: Readable, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (): void => {
      for (const [name, listener] of listeners) stream.off(name, listener);
      stream.on('error', () => undefined).resume();
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= largest) return;
      end();
      reject(new Problem('BODY_TOO_LARGE'));
    };
    const done = (): void => {
      end();
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    };
    const broken = (error?: unknown): void => {
      end();
      reject(error instanceof Problem ? error : new Problem('JSON_INVALID'));
    };
    const listeners = [
      ['data', take],
      ['end', done],
      ['error', broken],
      ['close', broken],
    ] as const;
    for (const [name, listener] of listeners) stream.on(name, listener);
    if (stream.destroyed) broken();
  });
}

/** Where an answer is given before its request has come in whole, the rest is waited for, but not for ever. */
export function withoutHurry(request: Request, response: Response, next: NextFunction): void {
  response.once('finish', () => {
    if (request.complete) return;
    const timer = setTimeout(() => request.destroy(), PATIENCE_MS).unref();
    request.once('close', () => clearTimeout(timer)).resume();
  });
  next();
}
