import type { JournalEntry } from '../../engine/journal-entry.js';
import { MIGRATION_EVENT } from '../../engine/migration/plan.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import { MIGRATION_LABEL } from '../migration/migration-refusal.js';

/** What an entry's event is called in its procedure; its code where this release knows no such event. */
export function labelOf(
  { procedureCode, procedureVersion, event }: JournalEntry,
  registry: ProcedureRegistry,
): string {
  if (event === MIGRATION_EVENT) return MIGRATION_LABEL;
  const procedure = registry.find(procedureCode, procedureVersion);
  return procedure?.definition.events[event]?.label ?? event;
}
