import type { Executor } from '../../persistence/database.js';
import { readForetoldDossiers, type ForetellingFilter } from '../../persistence/foretold-dossier.reader.js';
import type { Page } from '../../persistence/page-cursor.js';
import type { World } from '../world.js';
import { FindRecipients } from './find-recipients.js';
import { foretellEscalations } from './foretell-escalations.js';
import type { Firing } from './look-at-clock.js';

/**
 * What would fire until a moment if nobody acted, and who would be told. A page looks at `limit` dossiers
 * and has every rung of theirs, the earliest first.
 */
export class DryRunEscalation {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  /** Throws `BadCursor`. */
  async execute(filter: ForetellingFilter): Promise<Page<Firing>> {
    const { items, nextCursor } = await readForetoldDossiers(this.executor, filter);
    const recipients = new FindRecipients(this.world, this.executor);
    const firings: Firing[] = [];
    for (const { dossier, fired } of items) {
      firings.push(...(await foretellEscalations(this.world, recipients, dossier, fired, filter.until)));
    }
    return { items: firings.sort(byMoment), nextCursor };
  }
}

/** The earliest first. */
export function byMoment(a: Firing, b: Firing): number {
  return a.firedAt < b.firedAt ? -1 : a.firedAt > b.firedAt ? 1 : 0;
}
