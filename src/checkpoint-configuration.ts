import { join } from 'node:path';

import type { EnvironmentReader } from './environment.js';

/** How this installation signs how its journals stand. */
export interface CheckpointConfiguration {
  /** Whose they are, in every checkpoint: an address without its scheme, such as `ccn.example.gov.vn`. */
  readonly origin: string;
  /** An Ed25519 private key in PEM; undefined means that no checkpoints are made. */
  readonly keyFile: string | undefined;
  /** The key before it, which signs the first checkpoint of the new one too. */
  readonly previousKeyFile: string | undefined;
  /** Whether the key is made where there is none: in the embedded default only. */
  readonly makesKey: boolean;
  /** The authority that stamps checkpoints with the time (RFC 3161); undefined means that none is asked. */
  readonly tsaUrl: string | undefined;
  /** The certificates that the authority's must come from, in PEM; undefined means that any is believed. */
  readonly tsaCaFile: string | undefined;
}

/** What C2SP's signed notes take for a name. */
const ORIGIN = /^[^\s+]+$/;

export function readCheckpointConfiguration(
  read: EnvironmentReader,
  faults: string[],
  { publicUrl, dataDir, isEmbedded }: { readonly publicUrl: string; dataDir: string; isEmbedded: boolean },
): CheckpointConfiguration {
  const origin = read.text('CHECKPOINT_ORIGIN', new URL(publicUrl).host);
  if (!ORIGIN.test(origin)) {
    faults.push(`CHECKPOINT_ORIGIN is '${origin}', but may have no spaces and no plus sign.`);
  }
  const given = read.text('CHECKPOINT_KEY_FILE', '');
  const previous = read.text('CHECKPOINT_PREVIOUS_KEY_FILE', '');
  const makesKey = given === '' && isEmbedded;
  if (previous !== '' && given === '') {
    faults.push('CHECKPOINT_PREVIOUS_KEY_FILE is set but CHECKPOINT_KEY_FILE is not: which key follows it?');
  }
  const tsaUrl = read.url('CHECKPOINT_TSA_URL', ['http:', 'https:']);
  const tsaCaFile = read.text('CHECKPOINT_TSA_CA_FILE', '') || undefined;
  return {
    origin,
    keyFile: makesKey ? join(dataDir, 'checkpoint-key.pem') : given || undefined,
    previousKeyFile: previous || undefined,
    makesKey,
    tsaUrl,
    tsaCaFile,
  };
}
