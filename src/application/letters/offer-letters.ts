import { findLetterFor } from '../../../workflows/letters/catalogue.js';
import type { LetterTemplate } from '../../../workflows/letters/letter.js';
import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { standingOf } from '../../engine/advance.js';
import { findPermitted } from '../../engine/authorize.js';
import { availableTransitions } from '../../engine/available-transitions.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { ownersOf } from '../../engine/situation.js';
import { describeRefusal } from '../describe-refusal.js';

/** The act by which every letter that goes out enters the journal, with its number and its file. */
export const RECORD_DOCUMENT = 'RECORD_DOCUMENT';

/** A letter that somebody may begin, or why not yet. */
export interface OfferedLetter {
  readonly template: LetterTemplate;
  readonly event: string;
  readonly label: string;
  readonly labelEn: string;
  /** The unit that it would go out from; null where there is none of this person's. */
  readonly party: PartyCode | null;
  /** Vietnamese sentence; null when it may be begun. */
  readonly closed: string | null;
}

/**
 * The person as they stand, with whoever heads their units. A letter is composed by those who work for the unit, and
 * whether its act is lawful does not hang on who of the unit holds the pen.
 */
export function withTheHead(actor: Actor): Actor {
  return {
    ...actor,
    assignments: actor.assignments.map((each) =>
      each.role === 'handler' ? { ...each, role: 'leader' } : each,
    ),
  };
}

/** The letters of the acts that the dossier's state takes, for a person whose unit may send them. */
export function offerLetters(
  procedure: CompiledProcedure,
  dossier: Dossier,
  actor: Actor,
  now: Instant,
): readonly OfferedLetter[] {
  const head = withTheHead(actor);
  const acts = availableTransitions(procedure, dossier, head, now);
  const recording = acts.find(({ event }) => event === RECORD_DOCUMENT);
  const place = {
    taking: dossier.facts,
    owners: ownersOf(standingOf(procedure, dossier).snapshot),
    procedure: dossier.procedure.code,
    state: stateNameOf(dossier.value),
  };
  return acts.flatMap(({ event, label, labelEn, closedBy }) => {
    const template = findLetterFor(event);
    const permits = procedure.definition.events[event]?.permits ?? [];
    if (template === null || recording === undefined) return [];
    const [permitted] = findPermitted(head, permits, place, localDateOf(now));
    const closure = closedBy ?? recording.closedBy;
    return {
      ...{ template, event, label, labelEn },
      party: permitted?.party ?? null,
      closed: closure === null ? null : describeRefusal(closure),
    };
  });
}
