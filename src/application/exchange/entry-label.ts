import type { JournalEntry } from '../../engine/journal-entry.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';

/** What an entry's event is called in its procedure; its code where this release knows no such event. */
export function labelOf(
  { procedureCode, procedureVersion, event }: JournalEntry,
  registry: ProcedureRegistry,
): string {
  const procedure = registry.find(procedureCode, procedureVersion);
  return procedure?.definition.events[event]?.label ?? event;
}
