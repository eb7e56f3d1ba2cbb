import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages in the process's log; its start-up chatter only when debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly log$: Logger) {}

  log(message: unknown): void {
    this.log$.debug(String(message));
  }

  debug(message: unknown): void {
    this.log$.debug(String(message));
  }

  verbose(message: unknown): void {
    this.log$.debug(String(message));
  }

  warn(message: unknown): void {
    this.log$.warn(String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.log$.error({ rest }, String(message));
  }
}
