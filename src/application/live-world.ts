import { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import type { EscalationRule } from '../engine/escalation/ladder.js';
import { invariant } from '../engine/invariant.js';
import type { ProcedureRegistry } from '../engine/procedure-registry.js';
import { CalendarEditionStore } from '../persistence/calendar-edition.store.js';
import type { Executor } from '../persistence/database.js';
import { EscalationRuleStore } from '../persistence/escalation-rule.store.js';
import { ProvinceParameterStore } from '../persistence/province-parameter.store.js';
import { UnitStore } from '../persistence/unit.store.js';
import { Directory } from './directory.js';
import type { Now } from './now.js';
import type { TrainingClock } from './training-clock/training-clock.js';
import type { ServiceRules, World } from './world.js';

/**
 * The world as the database has it. Units, parameters, calendars and ladders change a few times a year,
 * so they are held in memory and read again by `refresh`; a decision never waits for them.
 */
export class LiveWorld implements World {
  private readonly calendars = new Map<number, WorkingCalendar>();
  private current: WorkingCalendar | null = null;
  private units = new Directory([], [], []);
  private ladders: readonly EscalationRule[] = [];

  constructor(
    readonly registry: ProcedureRegistry,
    readonly rules: ServiceRules,
    readonly now: Now,
    private readonly trainingClock: TrainingClock | null = null,
  ) {}

  calendar(): WorkingCalendar {
    invariant(this.current !== null, 'Expected a calendar edition to be published.');
    return this.current;
  }

  calendarOf(edition: number): WorkingCalendar {
    const calendar = this.calendars.get(edition);
    invariant(calendar !== undefined, `Expected calendar edition ${edition} to be published.`);
    return calendar;
  }

  directory(): Directory {
    return this.units;
  }

  escalationRules(): readonly EscalationRule[] {
    return this.ladders;
  }

  /** Reads everything again. Call it at the start, after a change, and from time to time. */
  async refresh(executor: Executor): Promise<void> {
    await this.trainingClock?.refresh(executor);
    const [editions, units, successions, parameters, ladders] = await Promise.all([
      new CalendarEditionStore(executor).readAll(),
      new UnitStore(executor).readUnits(),
      new UnitStore(executor).readSuccessions(),
      new ProvinceParameterStore(executor).readAll(),
      new EscalationRuleStore(executor).readAll(),
    ]);
    for (const edition of editions) {
      if (!this.calendars.has(edition.edition))
        this.calendars.set(edition.edition, new WorkingCalendar(edition));
    }
    const latest = editions.at(-1);
    this.current = latest === undefined ? null : this.calendarOf(latest.edition);
    this.units = new Directory(units, successions, parameters);
    this.ladders = ladders;
  }
}
