import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Assignment } from '../engine/command.js';
import type { Succession } from '../engine/due-fact.js';

export interface Unit {
  readonly code: PartyCode;
  readonly name: string;
  readonly kind: string;
  readonly parent: PartyCode | null;
  readonly province: PartyCode;
  /** The agency's part of a dossier code, e.g. `000.00.01.H26`. */
  readonly agencyCode: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** A value that a province sets where the law leaves it open; `source` says by which document, or that none is known. */
export interface ProvinceParameter {
  readonly province: PartyCode;
  readonly key: string;
  readonly value: JsonValue;
  readonly source: string;
}

/** The agencies of the provinces: which is which, since when, and who took over from whom. Immutable. */
export class Directory {
  private readonly unitsByCode: ReadonlyMap<PartyCode, Unit>;
  private readonly successorsOf: ReadonlyMap<PartyCode, readonly Succession[]>;
  private readonly predecessorsOf: ReadonlyMap<PartyCode, readonly PartyCode[]>;

  constructor(
    readonly units: readonly Unit[],
    successions: readonly Succession[],
    private readonly parameters: readonly ProvinceParameter[],
  ) {
    this.unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
    this.successorsOf = groupBy(successions, ({ from }) => from);
    this.predecessorsOf = new Map(
      [...groupBy(successions, ({ to }) => to)].map(([to, group]) => [to, group.map(({ from }) => from)]),
    );
  }

  find(code: PartyCode): Unit | null {
    return this.unitsByCode.get(code) ?? null;
  }

  /** Everybody who is known to have taken over from a unit, alone or with others. */
  successorsFor(party: PartyCode): readonly Succession[] {
    return this.successorsOf.get(party) ?? [];
  }

  /** The unit that took over everything; nothing while there is none, or while several share the work. */
  readonly findSuccession = (party: PartyCode): Succession | null => {
    const successions = this.successorsOf.get(party) ?? [];
    return successions.length === 1 ? (successions[0] ?? null) : null;
  };

  /** The party and every predecessor, however far back, whose work it continues. */
  covers(party: PartyCode): readonly PartyCode[] {
    const covered = [party];
    for (const code of covered) {
      for (const predecessor of this.predecessorsOf.get(code) ?? []) {
        if (!covered.includes(predecessor)) covered.push(predecessor);
      }
    }
    return covered;
  }

  /** The unit that does the party's work on a date: the party itself, or who took over everything by then. */
  currentOf(party: PartyCode, date: LocalDate): PartyCode {
    const succession = this.findSuccession(party);
    return succession === null || succession.since > date ? party : this.currentOf(succession.to, date);
  }

  /** The party and every unit that continues its work by now. */
  coveredBy(party: PartyCode): readonly PartyCode[] {
    const successors = this.units.map(({ code }) => code).filter((code) => this.covers(code).includes(party));
    return [...new Set([party, ...successors])];
  }

  /** The units of a kind that the province had on a date. */
  allOfKind(province: PartyCode, kind: string, date: LocalDate): readonly Unit[] {
    return this.units.filter(
      (unit) => unit.province === province && unit.kind === kind && existedOn(unit, date),
    );
  }

  /** The unit of a kind that the province had on a date; nothing when it had none, or more than one. */
  findOfKind(province: PartyCode, kind: string, date: LocalDate): Unit | null {
    const found = this.allOfKind(province, kind, date);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The party itself if it existed on the date, otherwise its one predecessor that did. */
  findAsOf(party: PartyCode, date: LocalDate): Unit | null {
    const existing = this.covers(party)
      .map((code) => this.find(code))
      .filter((unit): unit is Unit => unit !== null && existedOn(unit, date));
    return existing.length === 1 ? (existing[0] ?? null) : null;
  }

  parametersOf(province: PartyCode): Readonly<Record<string, JsonValue>> {
    return Object.fromEntries(
      this.parameters.filter((each) => each.province === province).map(({ key, value }) => [key, value]),
    );
  }

  /** An assignment as the engine sees it. */
  toAssignment(stored: Omit<Assignment, 'covers' | 'provinces'>): Assignment {
    return { ...stored, covers: this.covers(stored.party), provinces: this.covers(stored.province) };
  }
}

function existedOn({ validFrom, validTo }: Unit, date: LocalDate): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
