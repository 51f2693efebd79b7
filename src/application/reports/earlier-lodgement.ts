import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { Executor } from '../../persistence/database.js';
import { findReceipt } from '../../persistence/command-receipt.store.js';
import { findEntryMark } from '../../persistence/journal-entry.store.js';
import { vietnameseMoment } from '../vietnamese-date.js';

/** Somebody was quicker: which dossier a duty has, since when, and by whom. */
export interface EarlierLodgement {
  readonly dossier: string;
  readonly by: string;
  readonly at: Instant;
}

/** Null when no such command was ever answered. */
export async function findEarlierLodgement(
  executor: Executor,
  commandId: string,
): Promise<EarlierLodgement | null> {
  const receipt = await findReceipt(executor, commandId);
  const mark = receipt === null ? null : await findEntryMark(executor, receipt.dossier, receipt.version);
  return receipt === null || mark === null
    ? null
    : { dossier: receipt.dossier, by: mark.user, at: receipt.recordedAt };
}

export function describeEarlierLodgement({ dossier, by, at }: EarlierLodgement): string {
  return `Nghĩa vụ này đã được ${by} giao lúc ${vietnameseMoment(at)}: hồ sơ ${dossier}.`;
}
