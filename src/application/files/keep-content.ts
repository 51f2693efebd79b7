import type { Executor } from '../../persistence/database.js';
import { StoredContentStore } from '../../persistence/stored-content.store.js';
import type { FilePlaces } from './file-places.js';

/**
 * From here to the end of the transaction no sweep takes the content away. It may have taken it a moment ago, when the
 * same content had lain there for long without a dossier.
 */
export async function keepContent(
  { store, uploads }: FilePlaces,
  executor: Executor,
  { id, sha256, size }: { readonly id: string; readonly sha256: string; readonly size: number },
): Promise<void> {
  await new StoredContentStore(executor).lock(sha256);
  if (!(await store.has(sha256))) await store.put({ path: uploads.pathOf(id), sha256, size });
}
