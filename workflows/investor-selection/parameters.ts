import type { Facts } from '../vocabulary/facts.js';
import { DEFAULT_QUORUM, isShare } from './scoring/quorum.js';

/**
 * The share of the members that a council needs. No law sets a quorum: a province's value is fixed in the
 * dossier when it is opened, and every screen labels it "không phải quy định bắt buộc của pháp luật".
 */
export const QUORUM = 'council.quorum';

export function quorumShare({ parameters }: Facts): string {
  const configured = parameters[QUORUM];
  return isShare(configured) ? configured : DEFAULT_QUORUM;
}
