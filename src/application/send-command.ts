import type { Result } from '../engine/result.js';
import type { ApplyTransition, Applied, TransitionRequest } from './apply-transition.js';
import type { CloseScoring } from './council/close-scoring.js';
import type { Refusal } from './refusal.js';

/** What a person sends, by whichever route: some events need more than the one door, and none gets past that. */
export class SendCommand {
  constructor(
    private readonly applyTransition: ApplyTransition,
    private readonly closeScoring: CloseScoring,
  ) {}

  execute(request: TransitionRequest): Promise<Result<Applied, Refusal>> {
    const door = request.event === 'CLOSE_SCORING' ? this.closeScoring : this.applyTransition;
    return door.execute(request);
  }
}
