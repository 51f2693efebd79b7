import { readFileSync } from 'node:fs';

import { parseCalendarEdition, WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import { compileProcedure, ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import type { CompiledProcedure } from '../../src/engine/procedure-registry.js';
import type { HouseRules } from '../../src/engine/situation.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';

const HOLIDAYS = new URL('../../seed/calendar/holidays-vn.json', import.meta.url);

/** The calendar that the service ships with. */
export const calendar = new WorkingCalendar(
  parseCalendarEdition(JSON.parse(readFileSync(HOLIDAYS, 'utf8')), 1),
);

export const houseRules: HouseRules = { backdatingWorkingDays: 5 };

const compiled = new Map<Procedure, CompiledProcedure>();

/** Compiled once for a whole test file. */
export function compile(procedure: Procedure): CompiledProcedure {
  const known = compiled.get(procedure);
  if (known !== undefined) return known;
  const fresh = compileProcedure(procedure);
  compiled.set(procedure, fresh);
  return fresh;
}

const registries = new Map<Procedure, ProcedureRegistry>();

/** A registry that publishes this procedure alone. */
export function registryOf(procedure: Procedure): ProcedureRegistry {
  const known = registries.get(procedure);
  if (known !== undefined) return known;
  const fresh = new ProcedureRegistry([procedure]);
  registries.set(procedure, fresh);
  return fresh;
}
