import { SCORE_GROUPS, type ScoreGroup } from '../cluster-establishment/sequence/content.js';
import type { JsonValue } from '../vocabulary/facts.js';
import type { Tidings } from '../vocabulary/procedure.js';
import { outcomeOf } from './council.js';
import type { CouncilSeat, SelectionFacts } from './facts.js';
import { TIE_RULES } from './scoring/criteria-set.js';
import { Fraction } from './scoring/fraction.js';

/** What the dossier that waits is told: what a council that met on paper would have had recorded. */
export const tidings: Readonly<Record<string, Tidings>> = {
  INVESTOR_SELECTED: tidingsOf((facts) => ({
    ...whatTheCouncilFound(facts),
    winner: facts.winner,
    ...describeTie(facts),
  })),
  NO_INVESTOR_QUALIFIED: tidingsOf(whatTheCouncilFound),
  COUNCIL_DISSOLVED: tidingsOf(({ ended }) => ({ reason: ended?.reason ?? '' })),
};

function tidingsOf(tell: (facts: SelectionFacts) => JsonValue): Tidings {
  return { tell: (facts) => tell(facts as SelectionFacts) };
}

function whatTheCouncilFound(facts: SelectionFacts) {
  const { establishment, minutes, meeting, result } = facts;
  const tallied = result?.tallied ?? [];
  const reviewed = facts.eligibility.filter(({ party }) => !tallied.some((each) => each.party === party));
  return {
    decisionNumber: establishment?.number ?? '',
    decisionDate: establishment?.date ?? '',
    minutesNumber: minutes?.number ?? '',
    meetingDate: meeting?.date ?? minutes?.date ?? '',
    composition: {
      chair: titlesOf(facts, 'councilChair')[0] ?? '',
      deputies: titlesOf(facts, 'councilDeputy'),
      members: titlesOf(facts, 'councilMember'),
      secretary: titlesOf(facts, 'councilSecretary')[0] ?? '',
    },
    ranking: tallied.map(({ party, groups, total }) => ({
      party,
      groups: Object.fromEntries(SCORE_GROUPS.map((group) => [group, shown(groups[group])])) as Record<
        ScoreGroup,
        number
      >,
      total: Fraction.parse(total).toFixed(2),
    })),
    notScored: reviewed.map(({ party, checks }) => ({
      party,
      reason: checks.flatMap(({ passed, reason }) => (passed || reason === null ? [] : [reason])).join('; '),
    })),
  };
}

/** The exact average stays in the council's own dossier; elsewhere it is as shown, with two decimals. */
function shown(exact: string): number {
  return Number(Fraction.parse(exact).toFixed(2));
}

function describeTie(facts: SelectionFacts): { readonly tieReason?: string } {
  const { decidedBy } = outcomeOf(facts);
  if (decidedBy === null || decidedBy === 'total') return {};
  return {
    tieReason: decidedBy === 'chair' ? (facts.tieProposal?.reason ?? '') : `${TIE_RULES[decidedBy]}.`,
  };
}

function titlesOf({ seats, recusedSeats }: SelectionFacts, role: CouncilSeat['role']): readonly string[] {
  return [...seats, ...recusedSeats].filter((seat) => seat.role === role).map(({ title }) => title);
}
