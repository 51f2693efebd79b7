import { accept, type Result } from '../../engine/result.js';
import type { ApplyTransition, Applied, TransitionRequest } from '../apply-transition.js';
import type { Refusal } from '../refusal.js';
import type { RelayOutbox } from '../relay-outbox.js';

/**
 * The Chair closes the scoring, and the sheets are opened and tallied at once instead of at the next
 * beat. If that fails the closing stands, and the next beat goes on.
 */
export class CloseScoring {
  constructor(
    private readonly applyTransition: ApplyTransition,
    /** Carries out the unsealing alone. */
    private readonly unsealing: RelayOutbox,
  ) {}

  async execute(request: Omit<TransitionRequest, 'event'>): Promise<Result<Applied, Refusal>> {
    const applied = await this.applyTransition.execute({ ...request, event: 'CLOSE_SCORING' });
    if (!applied.ok) return applied;
    await this.unsealing.execute();
    // As it stands now, which is later than the command left it.
    return accept({ receipt: applied.value.receipt, dossier: null });
  }
}
