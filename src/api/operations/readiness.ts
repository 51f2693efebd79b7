import type { LiveWorld } from '../../application/live-world.js';
import { InvariantViolation } from '../../engine/invariant.js';
import type { Executor } from '../../persistence/database.js';

const PATIENCE_MS = 2_000;

/** Whether this process can serve, for whoever sends it requests. */
export class Readiness {
  private stopping = false;

  constructor(
    private readonly world: LiveWorld,
    private readonly executor: Executor,
  ) {}

  /** From now on no new work should come. */
  stop(): void {
    this.stopping = true;
  }

  readonly isStopping = (): boolean => this.stopping;

  /** What stands in the way, as a sentence; null when nothing does. */
  async findObstacle(): Promise<string | null> {
    if (this.stopping) return 'Máy chủ đang dừng.';
    if (!this.hasCalendar()) return 'Chưa có lịch làm việc nào được ban hành.';
    return (await this.doesDatabaseAnswer()) ? null : 'Cơ sở dữ liệu không trả lời.';
  }

  private hasCalendar(): boolean {
    try {
      this.world.calendar();
      return true;
    } catch (error) {
      if (error instanceof InvariantViolation) return false;
      throw error;
    }
  }

  private async doesDatabaseAnswer(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    try {
      return await Promise.race([this.executor.query('SELECT 1').then(() => true), silence]);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
