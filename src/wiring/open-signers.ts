import type { CheckpointSigners } from '../application/checkpoint/make-checkpoint.js';
import type { TimeStampAuthority } from '../application/checkpoint/stamp-checkpoints.js';
import type { CheckpointConfiguration } from '../checkpoint-configuration.js';
import { CheckpointKeyError, readOrMakeSigner, readSigner } from '../gateways/checkpoint-key.js';
import { TimeStampGateway } from '../gateways/time-stamp.gateway.js';
import { StartRefused } from './start-refused.js';

/** Who stamps them with the time; null when nobody is asked. */
export function openAuthority({ tsaUrl, tsaCaFile }: CheckpointConfiguration): TimeStampAuthority | null {
  return tsaUrl === undefined ? null : new TimeStampGateway(tsaUrl, tsaCaFile);
}

/** Who signs this installation's checkpoints; null when nobody does. @throws StartRefused for a key that is none */
export async function openSigners({
  origin,
  keyFile,
  previousKeyFile,
  makesKey,
}: CheckpointConfiguration): Promise<CheckpointSigners | null> {
  if (keyFile === undefined) return null;
  try {
    return {
      current: await (makesKey ? readOrMakeSigner : readSigner)(origin, keyFile),
      previous: previousKeyFile === undefined ? null : await readSigner(origin, previousKeyFile),
    };
  } catch (error) {
    throw error instanceof CheckpointKeyError ? new StartRefused(error.message) : error;
  }
}
