import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { accept, type Result } from '../../engine/result.js';
import { standsSince } from '../../engine/simulation/history.js';
import { simulate, type SimulationRefusal } from '../../engine/simulation/simulate.js';
import type { Executor } from '../../persistence/database.js';
import { readPastMoves } from '../../persistence/past-move.reader.js';
import type { World } from '../world.js';
import { viewSimulation, type SimulationView } from './simulation-view.js';

/** As many as make the quantiles steady to a day or so, and few enough for a person to wait for. */
export const RUNS = 400;
export const DEFAULT_SEED = 20_261_121;

/** Enter what a paper says of a past that nobody has seen step by step; all of it on one day. */
const SOURCE_EVENTS = ['RECORD_SOURCE_STATUS'];

export interface SimulationRequest {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
  readonly seed?: number;
  readonly supplementOn?: LocalDate;
  /** Days by the dotted path of the step. */
  readonly durations?: Readonly<Record<string, number>>;
}

/** Tells where a dossier may go and when it may be expected there; writes nothing. */
export class SimulateDossier {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  async execute(request: SimulationRequest): Promise<Result<SimulationView, SimulationRefusal>> {
    const { dossier, procedure, seed = DEFAULT_SEED, supplementOn = null, durations = {} } = request;
    const past = await readPastMoves(this.executor, {
      procedure: procedure.definition.code,
      regime: dossier.regime,
      province: dossier.facts.province,
      own: dossier.code,
    });
    const now = this.world.now();
    const today = localDateOf(now);
    const simulated = simulate({
      procedure,
      dossier,
      calendar: this.world.calendar(),
      now,
      today,
      standsSince: standsSince(past, dossier.code),
      past,
      leftOut: SOURCE_EVENTS,
      given: new Map(Object.entries(durations)),
      supplementOn,
      seed,
      runs: RUNS,
    });
    if (!simulated.ok) return simulated;
    return accept(viewSimulation(procedure, simulated.value, { today, seed, runs: RUNS, supplementOn }));
  }
}
