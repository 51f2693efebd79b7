import { readdirSync, readFileSync } from 'node:fs';

import { checkJournal } from '../../src/cli/check-journal.js';
import { parseEntryLine } from '../../src/cli/entry-line.js';
import { parseCalendarEdition, WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import { CATALOGUE } from '../../workflows/catalogue.js';

const HISTORIES = new URL('../histories/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, HISTORIES), 'utf8');

const calendar = new WorkingCalendar(parseCalendarEdition(JSON.parse(read('calendar.json')), 1));
const world = { registry: new ProcedureRegistry(CATALOGUE), calendarOf: () => calendar };

const files = readdirSync(HISTORIES).filter((name) => name.endsWith('.jsonl'));

// What the states of a journal share is remembered while it is checked: no procedure may change it in place.
test.each(files)('every journal of %s is as it was written, and replayed to its end', (name) => {
  for (const line of read(name).trimEnd().split('\n')) {
    const journal = JSON.parse(line) as readonly JournalEntry[];
    const entries = journal.map((entry, place) => {
      const parsed = parseEntryLine({ number: place + 1, bytes: Buffer.from(canonicalJson(entry)) });
      if (!parsed.ok) throw new Error(parsed.rejection.reason);
      return parsed.value;
    });
    const { fault, replayed } = checkJournal(entries, world);
    expect(replayed).toBe(journal.length);
    // The specifications unseal sheets that are made up, and so not those that were submitted.
    if (fault !== null) expect(fault.kind).toBe('sheet');
  }
});
