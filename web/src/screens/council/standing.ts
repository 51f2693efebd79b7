import type { Council, CouncilListItem } from '../../api/councils.js';
import type { Translate } from '../../i18n/language.js';

type Standing = Pick<CouncilListItem, 'seat' | 'hasDeclared' | 'sheet' | 'state' | 'status'>;

/** The seats that have a vote; the secretary prepares and does not score. */
const VOTING = ['councilChair', 'councilDeputy', 'councilMember'] as const;
type VotingSeat = (typeof VOTING)[number];

export function votes(seat: Council['seat']): seat is VotingSeat {
  return VOTING.some((each) => each === seat);
}

export function seatName(t: Translate, seat: Council['seat']): string {
  if (votes(seat) || seat === 'councilSecretary') return t(`council.seat.${seat}`);
  return t('council.seat.none');
}

/** While the server asks for a declaration, nothing else of the council is shown. */
const DECLARING = ['conflictDeclaration', 'eligibilityReview', 'scoring'];

export function mustDeclare({ seat, hasDeclared, state }: Standing): boolean {
  return votes(seat) && !hasDeclared && DECLARING.includes(state);
}

const BEFORE_SCORING = ['councilForming', 'criteriaDrafting', 'conflictDeclaration', 'eligibilityReview'];

export function isBeforeScoring(state: string): boolean {
  return BEFORE_SCORING.includes(state);
}

export function canScore(council: Standing): boolean {
  return votes(council.seat) && council.hasDeclared && council.state === 'scoring';
}

type Step = 'declare' | 'score' | 'submitted' | 'wait' | 'result' | 'ended';

/** What the council waits for from this person. */
export function stepOf(council: Standing): Step {
  if (council.status === 'ended') return 'ended';
  if (mustDeclare(council)) return 'declare';
  if (canScore(council)) return council.sheet === 'submitted' ? 'submitted' : 'score';
  return ['tallied', 'deliberating'].includes(council.state) ? 'result' : 'wait';
}
