import type { StoredReceipt } from '../../persistence/dossier.store.js';
import type { Answer } from '../views/building-blocks.js';
import type { receiptView } from '../views/dossier.view.js';

/** The receipt without the hash of the request, which only the server needs. */
export function viewReceipt(receipt: StoredReceipt): Answer<typeof receiptView> {
  const { commandId, dossier, version, event, state, occurredAt, recordedAt, hash } = receipt;
  return { commandId, dossier, version, event, state, occurredAt, recordedAt, hash };
}
