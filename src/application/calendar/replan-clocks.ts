import { findReplanning } from '../../engine/replanning.js';
import { markChecked } from '../../persistence/clock.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { findUnchecked, type OpenClocks } from '../../persistence/open-clock.reader.js';
import { commitFacts } from '../commit-facts.js';
import { replan } from '../settle.js';
import type { World } from '../world.js';

/** How many dossiers one call looks at; the next call takes the rest. */
const BATCH_SIZE = 200;

/**
 * Holds open clocks against the newest edition of the calendar. A dossier of which a due date moves, or
 * becomes certain, gets an entry; of the others it is noted beside the clock that they were looked at.
 * Both are compared with the version that was read, so calls may be lost, doubled or run side by side.
 */
export class ReplanClocks {
  private readonly dossiers: DossierStore;

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {
    this.dossiers = new DossierStore(executor);
  }

  /** Returns how many dossiers it looked at; none when every open clock has been held against the edition. */
  async execute(): Promise<number> {
    const { edition } = this.world.calendar();
    const found = await findUnchecked(this.executor, edition, BATCH_SIZE);
    const moving = found.filter((each) => this.moves(each));
    const staying = found.filter((each) => !moving.includes(each));
    if (staying.length > 0) await markChecked(this.executor, edition, staying);
    for (const { code } of moving) await this.replanDossier(code);
    return found.length;
  }

  private moves(dossier: OpenClocks): boolean {
    const { world } = this;
    const { definition } = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    return findReplanning(definition, dossier, world.calendar(), world.now()) !== null;
  }

  private async replanDossier(code: string): Promise<void> {
    const loaded = await this.dossiers.load(code, '');
    if (loaded === null) return;
    const { world } = this;
    const { dossier } = loaded;
    const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const decision = replan({ world, procedure, dossier, now: world.now(), calendar: world.calendar() });
    if (decision !== null) await commitFacts(world, this.dossiers, loaded, [decision]);
  }
}
