import type { UnsealingPayload } from '../../../workflows/investor-selection/payloads.js';
import type { CriteriaSet } from '../../../workflows/investor-selection/scoring/criteria-set.js';
import {
  standingOf,
  type Ballots,
  type Standing,
} from '../../../workflows/investor-selection/scoring/ranking.js';
import { tally, type Tallied } from '../../../workflows/investor-selection/scoring/tally.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import { findForgedSheet, type SheetFinding } from './verify-sheets.js';

/** What a journal alone says came of the sheets. */
export interface Recount {
  readonly criteria: string;
  /** Whose sheets were counted. */
  readonly members: readonly string[];
  readonly tallied: readonly Tallied[];
  readonly standing: Standing;
  /** Whom the council named, by its own conclusion; nothing while there is none. */
  readonly concluded: PartyCode | null;
  /** A sheet that is not the one submitted. */
  readonly forged: SheetFinding | null;
}

/**
 * Counts again from the journal alone: nothing that was computed then is read, only what people sent. A
 * member who was replaced or recused, or whose sheet the Chair gave back, is not counted. Nothing while
 * the sheets have not been opened.
 */
export function recount(journal: readonly JournalEntry[]): Recount | null {
  const unsealed = last(journal, 'SHEETS_UNSEALED') as UnsealingPayload | null;
  const proposed = last(journal, 'PROPOSE_CRITERIA') as { readonly set: CriteriaSet } | null;
  if (unsealed === null || proposed === null) return null;
  const standing = findStandingSheets(journal);
  const sheets = unsealed.sheets.filter(({ member, hash }) => standing.get(member) === hash);
  const criteria = proposed.set;
  const tallied = tally({ criteria, applications: findEligible(journal), sheets });
  const ballots = (last(journal, 'RECORD_BALLOTS') as { readonly ballots: Ballots } | null)?.ballots ?? null;
  const proposal = last(journal, 'PROPOSE_TIE_BREAK') as { readonly winner: PartyCode } | null;
  const ranked = standingOf(tallied, criteria.tieChain, ballots);
  return {
    criteria: `${criteria.code} v${criteria.version}`,
    members: sheets.map(({ member }) => member).sort(),
    tallied,
    standing:
      ranked.waitsFor === 'chair' && proposal !== null
        ? { leaders: [proposal.winner], decidedBy: 'chair', waitsFor: null }
        : ranked,
    concluded: (last(journal, 'CONCLUDE') as { readonly winner: PartyCode } | null)?.winner ?? null,
    forged: findForgedSheet(journal),
  };
}

/** The hash of each member's sheet that stands at the end. */
function findStandingSheets(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  for (const { event, payload, actor } of journal) {
    const sent = payload as {
      readonly hash: string;
      readonly member: string;
      readonly leaves: string;
      readonly conflicts: readonly { readonly kind: string }[];
    };
    if (event === 'SUBMIT_SHEET') standing.set(actor.user, sent.hash);
    if (event === 'REOPEN_SHEET') standing.delete(sent.member);
    if (event === 'REPLACE_MEMBER') standing.delete(sent.leaves);
    if (event === 'DECLARE_CONFLICTS' && sent.conflicts.some(({ kind }) => kind !== 'none')) {
      standing.delete(actor.user);
    }
  }
  return standing;
}

function findEligible(journal: readonly JournalEntry[]): readonly PartyCode[] {
  const passed = new Map<PartyCode, boolean>();
  for (const { event, payload } of journal) {
    if (event !== 'REVIEW_ELIGIBILITY') continue;
    const { party, checks } = payload as unknown as {
      readonly party: PartyCode;
      readonly checks: readonly { readonly passed: boolean }[];
    };
    passed.set(
      party,
      checks.every((check) => check.passed),
    );
  }
  return [...passed].flatMap(([party, isEligible]) => (isEligible ? [party] : []));
}

/** What was sent last with an event, as the procedure's own payload of it. */
function last(journal: readonly JournalEntry[], event: string): unknown {
  return journal.findLast((entry) => entry.event === event)?.payload ?? null;
}
