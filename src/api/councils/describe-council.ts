import {
  countedMembersOf,
  hasDeclared,
  hasVote,
  lastDayFor,
  owesDeclaration,
  quorumOf,
  scorersOf,
  standingSheetOf,
} from '../../../workflows/investor-selection/council.js';
import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { WORKING_RULES } from '../../../workflows/investor-selection/law.js';
import { quorumShare } from '../../../workflows/investor-selection/parameters.js';
import { titleOf } from '../../application/commit-decisions.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { stateNameOf } from '../../engine/dossier.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  councilApplications,
  councilConflicts,
  councilList,
  councilMembers,
  councilSheets,
  councilView,
} from '../views/council.view.js';
import type { SeenCouncil } from './council-acts.js';

export function describeInList(
  { dossier, facts, seat }: SeenCouncil,
  procedure: CompiledProcedure,
  user: string,
): Answer<typeof councilList>['items'][number] {
  return {
    code: dossier.code,
    title: titleOf(procedure, dossier),
    state: stateNameOf(dossier.value),
    status: dossier.status,
    version: dossier.version,
    cluster: dossier.facts.cluster,
    seat: seat?.role ?? null,
    hasDeclared: hasDeclared(facts, user),
    sheet: sheetStatusOf(facts, user),
    dueOn: lastDayFor(facts, user),
    applicants: facts.applications.length,
  };
}

export function describeCouncil(
  seen: SeenCouncil,
  procedure: CompiledProcedure,
  user: string,
  openedBy: string | null,
): Answer<typeof councilView> {
  const { facts } = seen;
  const { establishment, adoption, authorisation, closingRequest, closing } = facts;
  const declared = scorersOf(facts).filter((scorer) => hasDeclared(facts, scorer.user));
  return {
    ...describeInList(seen, procedure, user),
    openedBy,
    establishment,
    adoption,
    authorisedDeputy: authorisation?.deputy ?? null,
    members: [...facts.seats, ...facts.recusedSeats].filter(hasVote).length,
    recused: facts.recusedSeats.length,
    declared: declared.length,
    submitted: countedMembersOf(facts).length,
    quorum: describeQuorum(
      facts,
      facts.scoringDue === null ? declared.map((each) => each.user) : countedMembersOf(facts),
    ),
    closingRequest,
    closing,
  };
}

export function describeQuorum(
  facts: SelectionFacts,
  present: readonly string[],
): Answer<typeof councilView>['quorum'] {
  return {
    ...quorumOf(facts, present),
    share: quorumShare(facts),
    label: 'Không phải quy định bắt buộc của pháp luật',
    legalBasis: WORKING_RULES,
  };
}

export function describeMembers(facts: SelectionFacts): Answer<typeof councilMembers> {
  const standings = [
    ...facts.seats.map((seat) => ({ seat, standing: 'seated' as const })),
    ...facts.recusedSeats.map((seat) => ({ seat, standing: 'recused' as const })),
    ...facts.replacements.map(({ left }) => ({ seat: left, standing: 'replaced' as const })),
  ];
  return {
    items: standings.map(({ seat, standing }) => ({
      ...seat,
      standing,
      hasDeclared: hasDeclared(facts, seat.user),
      isAuthorised: facts.authorisation?.deputy === seat.user,
    })),
    helpers: facts.helpers,
    replacements: facts.replacements.map(({ left, joined, ...instrument }) => ({
      ...instrument,
      left: left.user,
      joined: joined.user,
    })),
  };
}

export function describeApplications(facts: SelectionFacts): Answer<typeof councilApplications> {
  const names = new Map(facts.criteria?.preconditions.map(({ code, name }) => [code, name]));
  return {
    items: facts.applications.map((application) => {
      const review = facts.eligibility.find(({ party }) => party === application.party);
      return {
        ...application,
        isEligible: review === undefined ? null : review.checks.every(({ passed }) => passed),
        checks: (review?.checks ?? []).map((check) => ({
          ...check,
          name: names.get(check.code) ?? check.code,
        })),
      };
    }),
  };
}

/** What others declared is for the secretary until the scoring has been closed, and for whoever has declared then. */
export function describeConflicts(
  { facts, seat }: SeenCouncil,
  user: string,
): Answer<typeof councilConflicts> {
  const isOpen = facts.result !== null && !owesDeclaration(facts, user);
  const mayReadAll = isOpen || seat?.role === 'councilSecretary';
  return {
    applicants: facts.applications.map(({ party, name }) => ({ party, name })),
    mine: facts.declarations.find((declaration) => declaration.user === user) ?? null,
    declared: facts.declarations.length,
    recused: facts.recusedSeats.length,
    declarations: mayReadAll ? facts.declarations : null,
  };
}

/** Who has submitted, and when; of marks nothing. */
export function describeSheets(facts: SelectionFacts): Answer<typeof councilSheets>['items'] {
  return scorersOf(facts).map(({ user, title }) => {
    const standing = standingSheetOf(facts, user);
    return {
      member: user,
      title,
      status: sheetStatusOf(facts, user),
      submittedOn: standing?.on ?? null,
      hash: standing?.hash ?? null,
      reopenings: facts.submissions.flatMap(({ member, reopened }) =>
        member === user && reopened !== null ? [reopened] : [],
      ),
      asked: standing?.asked ?? null,
      lastDay: lastDayFor(facts, user),
    };
  });
}

export function sheetStatusOf(facts: SelectionFacts, user: string): 'none' | 'submitted' | 'reopened' {
  if (standingSheetOf(facts, user) !== null) return 'submitted';
  return facts.submissions.some(({ member }) => member === user) ? 'reopened' : 'none';
}
