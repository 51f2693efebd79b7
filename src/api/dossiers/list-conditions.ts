import { horizonsOf } from '../../application/horizons.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { readOwnedStates, type OwnedState } from '../../engine/owned-states.js';
import type { DossierConditions } from '../../persistence/dossier-query.js';
import type { FieldsOf } from '../requests/fields-of.js';
import type { DossierFilterParameters } from './dossier.request.js';
import { visibilityOf } from './visibility.js';

/** What a list asks of dossiers, for whoever asks; the same for its figures, its export and its bars. */
export class ListConditions {
  /** Read off the catalogue once. */
  readonly states: readonly OwnedState[];

  constructor(private readonly world: World) {
    this.states = world.registry.all().flatMap(({ definition }) => readOwnedStates(definition));
  }

  of(
    { owner, assignee, unclaimed = false, ...filter }: FieldsOf<DossierFilterParameters>,
    actor: Actor,
  ): DossierConditions {
    const horizons = horizonsOf(this.world);
    return {
      ...filter,
      ...(owner === undefined ? {} : { owner: { party: owner, states: this.states } }),
      ...(assignee === undefined ? {} : { assignee }),
      ...(unclaimed ? { assignee: null } : {}),
      ...horizons,
      visibility: visibilityOf(actor, localDateOf(horizons.now)),
    };
  }
}
