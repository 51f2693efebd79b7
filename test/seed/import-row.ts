import { resolveOccurredAt } from '../../src/engine/legal-date.js';
import { localDateOf } from '../../src/engine/calendar/local-date.js';
import type { Command } from '../../src/engine/command.js';
import { decide } from '../../src/engine/decide.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { findDueFact } from '../../src/engine/due-fact.js';
import type { JsonValue, Parties } from '../../workflows/vocabulary/facts.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { regimeOn, type Instant } from '../../workflows/vocabulary/regime.js';
import { CAPACITIES } from '../../workflows/vocabulary/role.js';
import { actorAt } from '../specification/act.js';
import { calendar, compile, houseRules } from '../specification/world.js';
import { readSeed, successorsOf, type ImportFile, type ImportRow, type Unit } from './seed-files.js';

const NOW: Instant = '2026-11-21T02:00:00.000Z';
const { units } = readSeed('units.json') as { readonly units: readonly Unit[] };

/** Brings one row in as the service will, by the engine alone. @throws Error when an event is refused. */
export function importRow(procedure: Procedure, file: ImportFile, row: ImportRow): Dossier {
  const send = (dossier: Dossier | null, event: string, { occurredAt, payload }: ImportRow['lodge']) => {
    const moment = resolveOccurredAt(occurredAt, dossier?.occurredAt ?? null, NOW);
    return apply(procedure, dossier, {
      event,
      payload,
      occurredAt: moment,
      sender: actorAt(file.sender.party, file.sender.role),
      backdatingReason: file.backdatingReason,
      ...(dossier === null ? { given: givenBy(file, moment, payload) } : {}),
    });
  };
  return row.events.reduce<Dossier>(
    (dossier, each) => send(dossier, each.event, each),
    send(null, 'LODGE', row.lodge),
  );
}

/** What has fallen due since: clocks past their day, units that ended. */
export function settleUntilNow(procedure: Procedure, dossier: Dossier): Dossier {
  const due = findDueFact(compile(procedure), dossier, successionOf, NOW);
  if (due === null) return dossier;
  return settleUntilNow(procedure, apply(procedure, dossier, { ...due, sender: 'system' }));
}

function apply(
  procedure: Procedure,
  dossier: Dossier | null,
  asked: Omit<Command, 'commandId' | 'expectedVersion'>,
): Dossier {
  const version = dossier?.version ?? 0;
  const command = { ...asked, commandId: `import-${version}`, expectedVersion: version };
  const decided = decide({
    procedure: compile(procedure),
    code: '000.00.01.H26-201231-0001',
    dossier,
    command,
    now: NOW,
    calendar,
    rules: houseRules,
  });
  if (decided.ok) return decided.value.after;
  throw new Error(`Expected '${asked.event}' to be accepted, but: ${JSON.stringify(decided.rejection)}`);
}

function givenBy({ province }: ImportFile, moment: Instant, payload: JsonValue) {
  const own = (kind: string) => ({
    [kind]: units.filter((unit) => unit.province === province && unit.kind === kind),
  });
  const provinces = { ...own('industryDepartment'), ...own('provincialCommittee') };
  const codesOf = (capacity: string): readonly string[] => {
    const named = (payload as Readonly<Record<string, JsonValue>>)[capacity];
    if (named !== undefined) return [named].flat() as readonly string[];
    return (provinces[capacity] ?? []).map(({ code }) => code);
  };
  const parties = Object.fromEntries(
    CAPACITIES.map((capacity) => [capacity, codesOf(capacity)]).filter(([, codes]) => codes?.length !== 0),
  ) as Parties;
  return { province, regime: regimeOn(localDateOf(moment)), parties, parameters: {} };
}

function successionOf(party: string) {
  const successors = successorsOf(party);
  const [only, ...others] = successors;
  if (only === undefined || others.length > 0) return null;
  return { from: party, to: only.unit, since: only.from, instrument: only.instrument };
}
