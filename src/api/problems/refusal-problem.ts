import { describePayloadFault, describeRefusal } from '../../application/describe-refusal.js';
import type { Refusal } from '../../application/refusal.js';
import { Problem } from './problem.js';

/** The problem that a refusal is answered with. */
export function toProblem(refusal: Refusal): Problem {
  return new Problem(refusal.code, describeRefusal(refusal), {
    members: { ...membersOf(refusal), ...('basis' in refusal ? { legalBasis: refusal.basis } : {}) },
  });
}

/** What a program needs besides the sentence. */
function membersOf(refusal: Refusal): Readonly<Record<string, unknown>> {
  switch (refusal.code) {
    case 'stale-version':
      return { expectedVersion: refusal.expected, actualVersion: refusal.actual };
    case 'sheet-altered':
      return { member: refusal.member, sequence: refusal.sequence };
    case 'stale-sheet':
      return { expectedRevision: refusal.expected, actualRevision: refusal.actual };
    case 'payload-invalid':
      return {
        event: refusal.event,
        faults: refusal.faults.map((fault) => ({
          path: fault.path,
          sentence: describePayloadFault({ ...fault, path: '' }),
        })),
      };
    case 'condition-not-met':
      return { condition: refusal.condition };
    case 'forbidden-before':
      return { clock: refusal.clock, earliest: refusal.earliest };
    case 'not-available':
    case 'dossier-ended':
      return { event: refusal.event, state: refusal.state };
    case 'not-permitted':
      return { event: refusal.event, permits: refusal.permits };
    case 'unknown-reference':
      return { faults: [{ path: refusal.path, sentence: describeRefusal(refusal) }] };
    case 'score-malformed':
    case 'score-above-maximum':
    case 'score-off-step':
    case 'score-unknown-level':
    case 'score-missing':
    case 'comment-missing':
      return { faults: refusal.faults.map(({ path, code, sentence }) => ({ path, code, sentence })) };
    case 'backdating-needs-leader':
    case 'backdating-needs-reason':
      return { workingDays: refusal.workingDays, allowed: refusal.allowed };
    default:
      return {};
  }
}
