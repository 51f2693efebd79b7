import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { standingOf } from '../engine/advance.js';
import type { Clock } from '../engine/clock.js';
import { definitionOf } from '../engine/clock-due.js';
import type { Actor } from '../engine/command.js';
import type { Dossier } from '../engine/dossier.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { projectDue } from '../engine/project-due.js';
import { accept, reject, type Result } from '../engine/result.js';
import { metaOf } from '../engine/xstate.js';
import type { DossierStore } from '../persistence/dossier.store.js';
import { decideRequest, type Asked } from './decide-request.js';
import type { References } from './references.js';
import type { Refusal } from './refusal.js';
import type { World } from './world.js';

/** No command bears it, for nothing that is previewed is written. */
const NO_COMMAND = '';

export interface PreviewRequest extends Asked {
  /** The dossier's code. */
  readonly dossier: string;
  readonly sender: Actor;
}

/** What an act would do to a time limit. */
export interface PreviewedClock {
  readonly name: string;
  readonly label: string;
  readonly status: Clock['status'];
  readonly dueOn: LocalDate | null;
  /** Null where the clock did not run before. */
  readonly previousDueOn: LocalDate | null;
  /** When a clock that is paused would be due, if what it waits for came on the last day given for it. */
  readonly projected: { readonly resumedOn: LocalDate; readonly dueOn: LocalDate } | null;
  readonly legalBasis: Basis;
}

export interface TransitionPreview {
  readonly stateLabels: readonly string[];
  readonly clocks: readonly PreviewedClock[];
}

/** Tells what an act would bring, by deciding it and writing nothing. */
export class PreviewTransition {
  constructor(
    private readonly world: World,
    private readonly dossiers: DossierStore,
    private readonly references: References,
  ) {}

  async execute(request: PreviewRequest): Promise<Result<TransitionPreview, Refusal>> {
    const loaded = await this.dossiers.load(request.dossier, NO_COMMAND);
    if (loaded === null) return reject({ code: 'not-visible' });
    const before = loaded.dossier;
    const decided = await decideRequest(this.world, this.references, before, {
      ...request,
      expectedVersion: before.version,
      commandId: NO_COMMAND,
    });
    if (!decided.ok) return decided;
    const { procedure, decisions } = decided.value;
    const after = decisions.at(-1)?.after ?? before;
    return accept({
      stateLabels: metaOf(standingOf(procedure, after).snapshot).map(({ label }) => label),
      clocks: this.previewClocks(procedure, before, after),
    });
  }

  private previewClocks(
    procedure: CompiledProcedure,
    before: Dossier,
    after: Dossier,
  ): readonly PreviewedClock[] {
    const known = new Map(before.clocks.map((clock) => [keyOf(clock), clock]));
    const changed = after.clocks.filter((clock) => !isSame(clock, known.get(keyOf(clock))));
    const resumedOn = lastDayGiven(changed, known);
    return changed.map((clock) => ({
      name: clock.name,
      label: definitionOf(procedure.definition, clock.name).label,
      status: clock.status,
      dueOn: clock.dueOn,
      previousDueOn: known.get(keyOf(clock))?.dueOn ?? null,
      projected: this.project(procedure, clock, resumedOn),
      legalBasis: clock.term.basis,
    }));
  }

  private project(procedure: CompiledProcedure, clock: Clock, resumedOn: LocalDate | null) {
    if (clock.status !== 'paused' || resumedOn === null) return null;
    const { dueOn } = projectDue(clock, resumedOn, procedure.definition, this.world.calendar());
    return dueOn === null ? null : { resumedOn, dueOn };
  }
}

const keyOf = ({ name, run }: Clock): string => `${name}:${run}`;

function isSame(clock: Clock, known: Clock | undefined): boolean {
  return known?.status === clock.status && known.dueOn === clock.dueOn;
}

/** The act that pauses a clock starts another for whoever is waited for. */
function lastDayGiven(changed: readonly Clock[], known: ReadonlyMap<string, Clock>): LocalDate | null {
  const given = changed.filter((clock) => clock.status === 'running' && !known.has(keyOf(clock)));
  return given.map(({ dueOn }) => dueOn).findLast((dueOn) => dueOn !== null) ?? null;
}
