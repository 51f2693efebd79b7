import type { ActingPerson, Facts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import type { CouncilSeat, SelectionFacts, Submission } from './facts.js';
import { quorumShare } from './parameters.js';
import { judgeQuorum, type Quorum } from './scoring/quorum.js';
import { standingOf, type Standing } from './scoring/ranking.js';

/* What the facts of a council say when they are asked together. */

/** The secretary prepares and records, and has no vote (Đ.13.2). */
export function hasVote({ role }: Pick<CouncilSeat, 'role'>): boolean {
  return role !== 'councilSecretary';
}

/** Who may score: those with a vote who are not recused. */
export function scorersOf({ seats }: Pick<SelectionFacts, 'seats'>): readonly CouncilSeat[] {
  return seats.filter(hasVote);
}

export function seatOf({ seats }: Pick<SelectionFacts, 'seats'>, user: string): CouncilSeat | null {
  return seats.find((seat) => seat.user === user) ?? null;
}

/** A member who was recused has declared as well, but no longer has a seat. */
export function hasDeclared({ declarations }: Pick<SelectionFacts, 'declarations'>, user: string): boolean {
  return declarations.some((declaration) => declaration.user === user);
}

/** Whether a member still has to declare, and until then sees neither an application nor what came of one. */
export function owesDeclaration(facts: SelectionFacts, user: string): boolean {
  const seat = seatOf(facts, user);
  return seat !== null && hasVote(seat) && !hasDeclared(facts, user);
}

/** The Chair, or the Deputy whom the Chair authorised. */
export function actsForChair({ authorisation }: SelectionFacts, actor: ActingPerson): boolean {
  return actor.role === 'councilChair' || (authorisation !== null && authorisation.deputy === actor.user);
}

/** The applications that passed every precondition. */
export function eligibleOf({ applications, eligibility }: SelectionFacts): readonly PartyCode[] {
  return applications
    .map(({ party }) => party)
    .filter((party) =>
      eligibility.some((review) => review.party === party && review.checks.every(({ passed }) => passed)),
    );
}

/** The sheet of a member that stands: submitted, and not given back. */
export function standingSheetOf(
  { submissions }: Pick<SelectionFacts, 'submissions'>,
  member: string,
): Submission | null {
  return submissions.find((each) => each.member === member && each.reopened === null) ?? null;
}

/** Who may score and has submitted: those whose sheets count. */
export function countedMembersOf(facts: SelectionFacts): readonly string[] {
  return scorersOf(facts)
    .map(({ user }) => user)
    .filter((user) => hasDeclared(facts, user) && standingSheetOf(facts, user) !== null);
}

/** Whether somebody still has to score, or, of any other clock, sits on the council at all. */
export function owesSheet(facts: Facts, user: string, clock: string): boolean {
  const council = facts as SelectionFacts;
  return (
    clock !== 'scoring' ||
    (scorersOf(council).some((seat) => seat.user === user) && standingSheetOf(council, user) === null)
  );
}

/** The last day on which a member may submit: the common one, or a later one that the Chair gave with a reopening. */
export function lastDayFor({ scoringDue, submissions }: SelectionFacts, member: string): LocalDate | null {
  const common = scoringDue?.type === 'date' ? scoringDue.date : null;
  const own = submissions.flatMap(({ member: who, reopened }) =>
    who === member && reopened !== null && reopened.until !== null ? [reopened.until] : [],
  );
  return [...(common === null ? [] : [common]), ...own].sort().at(-1) ?? null;
}

/** Whether a member may still submit on a day. */
export function isInTimeFor(facts: SelectionFacts, member: string, on: LocalDate): boolean {
  return on <= (lastDayFor(facts, member) ?? on);
}

/** Whether these people are enough, by the province's share of everybody with a vote. */
export function quorumOf(facts: SelectionFacts, present: readonly string[]): Quorum {
  const leaders = facts.seats.filter(
    ({ user, role }) => role === 'councilChair' || user === facts.authorisation?.deputy,
  );
  return judgeQuorum({
    appointed: [...facts.seats, ...facts.recusedSeats].filter(hasVote).length,
    present: present.length,
    isLed: leaders.some(({ user }) => present.includes(user)),
    share: quorumShare(facts),
  });
}

/** How far the rules have led to one investor; the Chair's proposal is the last of them. */
export function outcomeOf({ result, criteria, ballots, tieProposal }: SelectionFacts): Standing {
  const standing = standingOf(result?.tallied ?? [], criteria?.tieChain ?? [], ballots);
  return standing.waitsFor === 'chair' && tieProposal !== null
    ? { leaders: [tieProposal.winner], decidedBy: 'chair', waitsFor: null }
    : standing;
}

/** The one whom the rules name, or nobody (yet). */
export function winnerOf(facts: SelectionFacts): PartyCode | null {
  const { leaders, decidedBy } = outcomeOf(facts);
  return decidedBy === null ? null : (leaders[0] ?? null);
}
