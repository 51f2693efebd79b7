import { pino, type Logger } from 'pino';

import { parseConfiguration, type Configuration } from '../configuration.js';
import { explainError } from './explain-error.js';
import { Shutdown } from './shutdown.js';

/** What a part of the service is given to start with. */
export interface Starting {
  readonly configuration: Configuration;
  readonly logger: Logger;
  /** Tells the person at the keyboard something. */
  readonly say: (sentence: string) => void;
  /** What is to be ended with the process; the last one started is the first one stopped. */
  readonly onStop: (stop: () => Promise<void>) => void;
}

/** Runs a part until it is told to end (SIGTERM, SIGINT): then requests in hand are finished first. */
export async function runProcess(start: (starting: Starting) => Promise<void>): Promise<void> {
  const shutdown = new Shutdown();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void shutdown.begin(0));
  try {
    const configuration = parseConfiguration(process.env);
    await start({
      configuration,
      logger: pino({ level: configuration.logLevel }),
      say: (sentence) => process.stdout.write(`${sentence}\n`),
      onStop: (stop) => shutdown.add(stop),
    });
  } catch (error) {
    // A start that fails because it was told to stop has nothing to explain.
    if (!shutdown.hasBegun) process.stderr.write(`${explainError(error)}\n`);
    await shutdown.begin(1);
  }
}
