import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { viewClock } from '../../application/clock-view.js';
import type { World } from '../../application/world.js';
import { standingOf } from '../../engine/advance.js';
import type { Dossier } from '../../engine/dossier.js';
import { metaOf } from '../../engine/xstate.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';

export interface TrackedClock {
  readonly label: string;
  readonly isPaused: boolean;
  readonly isLate: boolean;
  readonly dueOn: LocalDate | null;
}

/** What anybody may know of a dossier whose code and paper they have: how far it is. No person, no unit, no content. */
export interface TrackedDossier {
  readonly code: string;
  readonly procedure: { readonly vi: string; readonly en: string };
  readonly steps: readonly { readonly vi: string; readonly en: string }[];
  readonly status: Dossier['status'];
  readonly acceptedOn: LocalDate;
  readonly updatedOn: string;
  readonly clocks: readonly TrackedClock[];
}

/** Finds a dossier for who applied, by its code and the number of the paper that they handed in with it. */
export class TrackDossier {
  private readonly dossiers: DossierStore;

  constructor(
    private readonly world: World,
    executor: Executor,
  ) {
    this.dossiers = new DossierStore(executor);
  }

  /** Null when there is no such dossier, as when the number is of another. */
  async execute(code: string, documentNumber: string): Promise<TrackedDossier | null> {
    const loaded = await this.dossiers.load(code.trim().toUpperCase(), '');
    if (loaded === null || !numbersOf(loaded.dossier).includes(normalise(documentNumber))) return null;
    const { world } = this;
    const { dossier } = loaded;
    const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const views = dossier.clocks.map((clock) => viewClock(procedure, clock, world.calendar(), world.now()));
    return {
      code: dossier.code,
      procedure: { vi: procedure.definition.name, en: procedure.definition.nameEn },
      steps: metaOf(standingOf(procedure, dossier).snapshot).map(({ label, labelEn }) => ({
        vi: label,
        en: labelEn,
      })),
      status: dossier.status,
      acceptedOn: dossier.acceptedOn,
      updatedOn: dossier.recordedAt,
      clocks: views
        .filter(({ status }) => status !== 'stopped')
        .map(({ label, status, dueOn }) => ({
          label,
          isPaused: status === 'paused',
          isLate: status === 'breached',
          dueOn: status === 'paused' ? null : dueOn,
        })),
    };
  }
}

/** The numbers of the papers by which somebody applied; a dossier that nobody applied with has none and is not shown. */
function numbersOf({ facts }: Dossier): readonly string[] {
  const { applications = [] } = facts as {
    readonly applications?: readonly { readonly documentNumber: string }[];
  };
  return applications
    .map(({ documentNumber }) => normalise(documentNumber))
    .filter((number) => number !== '');
}

function normalise(number: string): string {
  return number.normalize('NFC').replaceAll(/\s+/g, '').toUpperCase();
}
