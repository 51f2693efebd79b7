import type { DetailedError } from 'tus-js-client';

import { csrfHeaders, toProblem } from '../api/client.js';
import { ApiProblem, ConnectionLost } from '../api/problem.js';

/** So much is lost at most when a connection breaks behind a proxy that collects what it passes on. */
const PART_BYTES = 1_048_576;
/** How long to wait before each further attempt; after the last one the person says when. */
const RETRY_MS = [500, 1_500, 3_000, 6_000, 12_000, 24_000, 48_000];

interface PartsSent {
  readonly address: string;
  readonly signal: AbortSignal;
  readonly onProgress: (sent: number) => void;
  /** The connection is broken, and will be tried again. */
  readonly onLost: () => void;
}

/**
 * Sends what the server does not have yet of a file, by tus 1.0. Stopped by the signal, it never ends.
 * @throws ApiProblem, ConnectionLost
 */
export async function sendParts(file: File, { address, signal, ...told }: PartsSent): Promise<void> {
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(file, {
      uploadUrl: address,
      chunkSize: PART_BYTES,
      retryDelays: RETRY_MS,
      // Which uploads are open the server knows, for this person and on every machine.
      storeFingerprintForResuming: false,
      onBeforeRequest: (request) => {
        for (const [name, value] of Object.entries(csrfHeaders())) request.setHeader(name, value);
      },
      onProgress: told.onProgress,
      onShouldRetry: (error) => {
        const isPassing = mayPass(error);
        if (isPassing) told.onLost();
        return isPassing;
      },
      onSuccess: () => {
        resolve();
      },
      onError: (error) => {
        reject(toError(error));
      },
    });
    signal.addEventListener('abort', () => void upload.abort(), { once: true });
    if (!signal.aborted) upload.start();
  });
}

/** Where the file goes on is asked anew with every attempt, so an offset that was wrong (409) is right then. */
function mayPass({ originalResponse }: DetailedError): boolean {
  const status = originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 409 || status >= 500;
}

function toError(error: Error | DetailedError): Error {
  const answer = 'originalResponse' in error ? error.originalResponse : null;
  if (answer === null || answer.getStatus() === 0) return new ConnectionLost(error.message, { cause: error });
  const body = readJson(answer.getBody());
  return new ApiProblem(toProblem(body, { status: answer.getStatus(), statusText: error.name }));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
