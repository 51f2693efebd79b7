import { canonicalJson } from '../../engine/chain/canonical-json.js';
import type { World } from '../world.js';
import type { ReadDossiers } from './export-format.js';

/** One entry a line, journal after journal, in the canonical JSON that the hashes are made of. */
export async function* writeJsonl(_: World, read: ReadDossiers): AsyncGenerator<string> {
  for await (const { journal } of read()) {
    yield journal.map((entry) => `${canonicalJson(entry)}\n`).join('');
  }
}
