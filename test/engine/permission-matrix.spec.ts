import { readFileSync } from 'node:fs';

import { CATALOGUE } from '../../workflows/catalogue.js';
import { CAPACITIES, ROLES, type Capacity, type Role } from '../../workflows/vocabulary/role.js';
import { parseCalendarEdition, WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import { decide } from '../../src/engine/decide.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { permissionMatrix, type PermissionRow } from '../../src/engine/permission-matrix.js';
import { compileProcedure, type CompiledProcedure } from '../../src/engine/procedure-registry.js';

const NOW = '2026-09-21T03:00:00.000Z';
const calendar = new WorkingCalendar(
  parseCalendarEdition(JSON.parse(readFileSync('seed/calendar/holidays-vn.json', 'utf8')), 1),
);

/** Every capacity is held by a unit of its own, so that a permit lets exactly one of them through. */
const partyOf = (capacity: Capacity) => `unit.${capacity.toLowerCase()}`;
const parties = Object.fromEntries(CAPACITIES.map((capacity) => [capacity, [partyOf(capacity)]]));

function dossierIn(
  { definition }: CompiledProcedure,
  value: Dossier['value'],
  status: Dossier['status'],
): Dossier {
  return {
    code: 'D-1',
    procedure: { code: definition.code, version: definition.version },
    regime: definition.regimes[0] ?? 'R1',
    acceptedOn: '2026-09-18',
    value,
    status,
    facts: {
      ...definition.blankFacts,
      parties,
      // The council's capacity is held by name.
      seats: ROLES.map((role) => ({ user: 'u', role, party: partyOf('council') })),
      province: 'unit',
      regime: definition.regimes[0] ?? 'R1',
      acceptedOn: '2026-09-18',
    },
    clocks: [],
    version: 1,
    occurredAt: NOW,
    recordedAt: NOW,
  };
}

/** What `decide` says of one capacity and role, when nothing but permission is asked. */
function refusalOf(
  procedure: CompiledProcedure,
  row: PermissionRow,
  capacity: Capacity,
  role: Role,
): string | null {
  const isFinal =
    typeof row.value === 'string' && procedure.definition.machine.states[row.value]?.type === 'final';
  const decided = decide({
    procedure,
    code: 'D-1',
    dossier: dossierIn(procedure, row.value, isFinal ? 'ended' : 'active'),
    command: {
      commandId: 'c',
      event: row.event,
      // No payload of any event: what comes after permission refuses this, and only that.
      payload: { thisFieldIsInNoPayload: true },
      occurredAt: NOW,
      expectedVersion: 1,
      sender: {
        user: 'u',
        assignments: [
          {
            role,
            party: partyOf(capacity),
            province: 'unit',
            covers: [partyOf(capacity)],
            from: '2020-01-01',
            to: null,
          },
        ],
      },
    },
    now: NOW,
    calendar,
    rules: { backdatingWorkingDays: 3 },
  });
  return decided.ok ? null : decided.rejection.code;
}

describe.each(CATALOGUE.map((procedure) => [procedure.code, compileProcedure(procedure)] as const))(
  'permissions of %s',
  (_, procedure) => {
    const rows = permissionMatrix(procedure.definition);

    it('lets through exactly the roles of the matrix, in every state', () => {
      const wrong: string[] = [];
      let allowed = 0;
      let refused = 0;
      for (const row of rows) {
        for (const capacity of CAPACITIES) {
          for (const role of ROLES) {
            const expected = row.allowed.some((each) => each.capacity === capacity && each.role === role);
            const refusal = refusalOf(procedure, row, capacity, role);
            const actual = refusal === 'payload-invalid';
            if (expected) allowed += 1;
            else refused += 1;
            if (expected !== actual || (!expected && refusal !== 'not-permitted')) {
              wrong.push(`${JSON.stringify(row.value)} ${row.event} ${capacity}/${role}: ${String(refusal)}`);
            }
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(allowed).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(allowed);
    });

    it('leaves no imperative without somebody who may send it', () => {
      expect(rows.filter((row) => row.allowed.length === 0)).toEqual([]);
    });

    it('finds every event closed in a state that does not take it', () => {
      const values = [...new Map(rows.map(({ value }) => [JSON.stringify(value), value])).values()];
      const taken = new Set(rows.map(({ value, event }) => `${JSON.stringify(value)} ${event}`));
      const imperatives = Object.entries(procedure.definition.events).filter(
        ([, { kind }]) => kind === 'imperative',
      );
      const open = values.flatMap((value) =>
        imperatives
          .filter(([event]) => !taken.has(`${JSON.stringify(value)} ${event}`))
          .filter(([event, { permits }]) => {
            const permit = permits.find((each) => each.capacity !== 'owner');
            if (permit === undefined || permit.capacity === 'owner') return false;
            const refusal = refusalOf(procedure, { value, event, allowed: [] }, permit.capacity, permit.role);
            return refusal !== 'not-available' && refusal !== 'dossier-ended';
          })
          .map(([event]) => `${JSON.stringify(value)} ${event}`),
      );
      expect(open).toEqual([]);
    });
  },
);
