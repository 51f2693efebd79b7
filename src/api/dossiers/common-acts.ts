import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { availableTransitions, type AvailableTransition } from '../../engine/available-transitions.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';
import type { Actor } from '../../engine/command.js';
import type { Answer } from '../views/building-blocks.js';
import type { commonActs } from '../views/common-acts.view.js';
import type { SeenDossier } from './read-dossier.js';

type ActView = Answer<typeof commonActs>['items'][number];

/** Its payload names an entry of one journal. */
const OF_ONE_DOSSIER = ['CORRECT_ENTRY'];

/** The acts that are open to a person in every one of these dossiers, and ask the same of all of them. */
export function findCommonActs(
  dossiers: readonly SeenDossier[],
  actor: Actor,
  now: Instant,
): readonly ActView[] {
  const [first = [], ...others] = dossiers.map(({ procedure, dossier }) =>
    availableTransitions(procedure, dossier, actor, now).filter(
      ({ event, closedBy }) => closedBy === null && !OF_ONE_DOSSIER.includes(event),
    ),
  );
  return first
    .filter((act) => others.every((open) => open.some((other) => isSame(act, other))))
    .map(({ event, label, labelEn, payloadSchema }) => ({ event, label, labelEn, payloadSchema }));
}

function isSame(one: AvailableTransition, other: AvailableTransition): boolean {
  return one.event === other.event && canonicalJson(one.payloadSchema) === canonicalJson(other.payloadSchema);
}
