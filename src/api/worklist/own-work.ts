import { horizonsOf } from '../../application/horizons.js';
import type { World } from '../../application/world.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Person } from '../../persistence/dossier-person.store.js';
import type { QueueTerms, Share } from '../../persistence/worklist-query.js';
import type { WorklistFilter } from '../../persistence/worklist.reader.js';
import { personOf } from '../dossiers/visibility.js';
import type { FieldsOf } from '../requests/fields-of.js';
import type { Duties } from './duties.js';
import type { WorklistPart } from './worklist.request.js';

interface Work {
  readonly person: Person;
  readonly own: Share;
  /** On behalf of others. */
  readonly substituted: readonly Share[];
}

const NO_SHARE: Share = { parties: [], duties: [] };

/** What waits for a person; the same for their worklist, its counts and its export. */
export class OwnWork {
  constructor(
    private readonly world: World,
    private readonly duties: Duties,
  ) {}

  /** For one of their units, or for all of them. */
  of(actor: Actor, unit: string | undefined): Work {
    const today = localDateOf(this.world.now());
    const valid = actor.assignments.filter(
      (assignment) => isValidOn(assignment, today) && (unit === undefined || assignment.party === unit),
    );
    return {
      person: personOf(actor, today),
      own: this.duties.shareOf(valid.filter(({ onBehalfOf }) => onBehalfOf === undefined)),
      substituted: valid
        .filter(({ onBehalfOf }) => onBehalfOf !== undefined)
        .map((assignment) => this.duties.shareOf([assignment])),
    };
  }

  termsFor({ user }: Actor): QueueTerms {
    return { user, ...horizonsOf(this.world) };
  }

  filterOf(actor: Actor, { queue, unit }: FieldsOf<WorklistPart>): Omit<WorklistFilter, 'cursor' | 'limit'> {
    const { own, ...rest } = this.of(actor, unit);
    if (queue === 'substituted') return { ...rest, ...NO_SHARE };
    return {
      ...rest,
      ...own,
      ...(queue === undefined ? {} : { queue: { name: queue, ...this.termsFor(actor) } }),
    };
  }
}
