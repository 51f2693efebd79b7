import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Passes what Nest itself has to say to our log; its list of routes is only worth a debug line. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(String(message));
  }

  warn(message: unknown): void {
    this.logger.warn(String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ details: details.map(String) }, String(message));
  }
}
