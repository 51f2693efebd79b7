import { findDueClocks } from '../persistence/clock.store.js';
import type { Executor } from '../persistence/database.js';
import { DossierStore } from '../persistence/dossier.store.js';
import { commitFacts } from './commit-facts.js';
import { settle } from './settle.js';
import type { World } from './world.js';

/** How many clocks one sweep looks at; the next sweep takes the rest. */
const SWEEP_SIZE = 200;

/**
 * Acts on every clock that is due, once: late, doubled or lost calls of it are all harmless, because
 * each dossier is read again and the fact has one place in its journal.
 */
export class SettleDueClocks {
  private readonly dossiers: DossierStore;

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {
    this.dossiers = new DossierStore(executor);
  }

  /** Returns how many facts were written. */
  async execute(): Promise<number> {
    const due = await findDueClocks(this.executor, this.world.now(), SWEEP_SIZE);
    let written = 0;
    for (const code of new Set(due.map(({ dossier }) => dossier))) written += await this.settleDossier(code);
    return written;
  }

  /** Brings one dossier up to now; returns how many facts were written. */
  async settleDossier(code: string): Promise<number> {
    const loaded = await this.dossiers.load(code, '');
    if (loaded === null) return 0;
    const { world } = this;
    const { dossier } = loaded;
    const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const now = world.now();
    const decisions = settle({ world, procedure, dossier, until: now, now, calendar: world.calendar() });
    return commitFacts(world, this.dossiers, loaded, decisions);
  }
}
