import type { PartyCode } from '../../vocabulary/role.js';
import type { TieRule } from './criteria-set.js';
import { Fraction, highest } from './fraction.js';
import type { Tallied } from './tally.js';

/** How many members chose each of those who are tied. */
export type Ballots = readonly { readonly party: PartyCode; readonly votes: number }[];

/** How far the rules lead to one investor. */
export interface Standing {
  /** Who may still win; one of them when it is decided, nobody when nobody qualifies. */
  readonly leaders: readonly PartyCode[];
  /** What left one: the total, a rule of the chain, or nothing yet. */
  readonly decidedBy: 'total' | TieRule | null;
  /** What the rules ask for next. */
  readonly waitsFor: 'ballots' | 'chair' | null;
}

/** Those who share the highest total, among those who qualify. */
export function leadersOf(tallied: readonly Tallied[]): readonly PartyCode[] {
  const qualified = tallied.filter(({ qualifies }) => qualifies);
  const best = Math.min(...qualified.map(({ rank }) => rank));
  return qualified.filter(({ rank }) => rank === best).map(({ party }) => party);
}

/**
 * The winner by the highest total; a tie by the chain that the council adopted, rule by rule, and after
 * its last rule, or without a chain, as the Chair proposes (Đ.13.2).
 */
export function standingOf(
  tallied: readonly Tallied[],
  tieChain: readonly TieRule[],
  ballots: Ballots | null,
): Standing {
  let leaders = leadersOf(tallied);
  if (leaders.length <= 1) {
    return { leaders, decidedBy: leaders.length === 1 ? 'total' : null, waitsFor: null };
  }
  for (const rule of tieChain) {
    if (rule === 'chair') break;
    if (rule === 'ballots' && ballots === null) return { leaders, decidedBy: null, waitsFor: 'ballots' };
    leaders = bestBy((party) => measureBy(rule, party, tallied, ballots ?? []), leaders);
    if (leaders.length === 1) return { leaders, decidedBy: rule, waitsFor: null };
  }
  return { leaders, decidedBy: null, waitsFor: 'chair' };
}

function measureBy(
  rule: Exclude<TieRule, 'chair'>,
  party: PartyCode,
  tallied: readonly Tallied[],
  ballots: Ballots,
): Fraction {
  if (rule === 'ballots') return Fraction.of(ballots.find((each) => each.party === party)?.votes ?? 0);
  return Fraction.parse(tallied.find((each) => each.party === party)?.groups[rule] ?? '0');
}

function bestBy(
  measure: (party: PartyCode) => Fraction,
  parties: readonly PartyCode[],
): readonly PartyCode[] {
  const best = highest(parties.map(measure));
  return parties.filter((party) => best !== undefined && measure(party).compareTo(best) === 0);
}
