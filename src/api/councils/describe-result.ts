import { PASS_MARK } from '../../../workflows/cluster-establishment/sequence/content.js';
import {
  countedMembersOf,
  eligibleOf,
  hasVote,
  outcomeOf,
  scorersOf,
  standingSheetOf,
} from '../../../workflows/investor-selection/council.js';
import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { TIE_RULES } from '../../../workflows/investor-selection/scoring/criteria-set.js';
import { Fraction } from '../../../workflows/investor-selection/scoring/fraction.js';
import { spreadOf } from '../../../workflows/investor-selection/scoring/spread.js';
import type { CountedSheet, Tallied } from '../../../workflows/investor-selection/scoring/tally.js';
import type { Answer } from '../views/building-blocks.js';
import type { councilMinutes, councilResult } from '../views/council.view.js';
import type { SeenCouncil } from './council-acts.js';
import { describeQuorum } from './describe-council.js';

type Result = Answer<typeof councilResult>;

/** `sheets` are those that were counted. */
export function describeResult(facts: SelectionFacts, sheets: readonly CountedSheet[]): Result {
  const { criteria, result } = facts;
  const applications = eligibleOf(facts);
  const isScored = criteria !== null && result !== null && sheets.length > 0;
  return {
    counted: result?.counted ?? [],
    passMark: PASS_MARK,
    ranking: describeRanking(facts),
    notScored: describeNotScored(facts),
    tieChain: criteria?.tieChain ?? [],
    standing: outcomeOf(facts),
    ballots: facts.ballots,
    tieProposal: facts.tieProposal,
    winner: facts.winner,
    spread: !isScored
      ? []
      : spreadOf({ criteria, applications, sheets }).map(({ mean, ...spread }) => ({
          ...spread,
          mean: score(mean),
        })),
  };
}

export function describeMinutes({ dossier, facts }: SeenCouncil): Answer<typeof councilMinutes> {
  const { minutes, criteria, winner } = facts;
  const titles = new Map([...facts.seats, ...facts.recusedSeats].map(({ user, title }) => [user, title]));
  const present = minutes?.attendance ?? [];
  const voters = scorersOf(facts).map(({ user }) => user);
  return {
    council: { code: dossier.code, cluster: facts.subject, openedBy: facts.openedBy.dossier },
    establishment: facts.establishment,
    adoption: facts.adoption,
    criteria: criteria?.name ?? null,
    number: minutes?.number ?? null,
    date: minutes?.date ?? null,
    meeting: facts.meeting,
    attendance: facts.seats.map(({ user, title, role }) => ({
      user,
      title,
      role,
      isPresent: present.includes(user),
    })),
    recusals: facts.recusedSeats.filter(hasVote).map(({ user, title }) => ({ user, title })),
    quorum: describeQuorum(
      facts,
      voters.filter((user) => present.includes(user)),
    ),
    sheets: countedMembersOf(facts).map((member) => {
      const { hash = '', on = '' } = standingSheetOf(facts, member) ?? {};
      return { member, title: titles.get(member) ?? '', hash, on };
    }),
    ranking: describeRanking(facts),
    notScored: describeNotScored(facts),
    standing: outcomeOf(facts),
    tieReason: describeTie(facts),
    winner: winner === null ? null : { party: winner, name: nameOf(facts, winner) },
    objections: minutes?.objections ?? [],
    remarks: minutes?.remarks ?? null,
    signatures: (minutes?.signatures ?? []).map((signature) => ({
      ...signature,
      title: titles.get(signature.user) ?? '',
    })),
  };
}

function describeRanking(facts: SelectionFacts): Result['ranking'] {
  return (facts.result?.tallied ?? []).map(({ total, groups, criteria, ...rest }: Tallied) => ({
    ...rest,
    name: nameOf(facts, rest.party),
    total: score(total),
    groups: Object.fromEntries(Object.entries(groups).map(([group, average]) => [group, score(average)])),
    criteria: criteria.map(({ code, average }) => ({ code, average: score(average) })),
  }));
}

function describeNotScored(facts: SelectionFacts): Result['notScored'] {
  return facts.eligibility
    .filter(({ checks }) => !checks.every(({ passed }) => passed))
    .map(({ party, checks }) => ({
      party,
      name: nameOf(facts, party),
      reason: checks.flatMap(({ reason }) => (reason === null ? [] : [reason])).join('; '),
    }));
}

function describeTie(facts: SelectionFacts): string | null {
  const { decidedBy } = outcomeOf(facts);
  if (decidedBy === null || decidedBy === 'total') return null;
  return decidedBy === 'chair' ? (facts.tieProposal?.reason ?? null) : TIE_RULES[decidedBy];
}

function nameOf({ applications }: SelectionFacts, party: string): string {
  return applications.find((application) => application.party === party)?.name ?? party;
}

function score(exact: string): { readonly exact: string; readonly shown: string } {
  return { exact, shown: Fraction.parse(exact).toFixed(2) };
}
