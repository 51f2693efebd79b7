import { standingOf } from '../../src/engine/advance.js';
import type { Actor } from '../../src/engine/command.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { metaOf } from '../../src/engine/xstate.js';
import type { EventDefinition } from '../../workflows/vocabulary/procedure.js';
import { ROLES, type Permit } from '../../workflows/vocabulary/role.js';
import { actorAt } from '../specification/act.js';
import type { Setting } from '../specification/setting.js';
import { compile } from '../specification/world.js';

/* Who may do what in a walk: everybody whom a permit names, and anybody at all for what is not lawful. */

export type AnySender = Actor | 'system';

/** Everybody who may send the event now; the System alone for a fact. */
export function lawfulSenders(
  { procedure }: Setting,
  dossier: Dossier,
  { kind, permits }: EventDefinition,
): readonly AnySender[] {
  if (kind === 'fact') return ['system'];
  const { snapshot } = standingOf(compile(procedure), dossier);
  const owners = metaOf(snapshot).flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  return permits.flatMap((permit) => sendersOf(permit, owners, dossier));
}

function sendersOf(
  { capacity, role }: Permit,
  owners: readonly string[],
  { facts }: Dossier,
): readonly Actor[] {
  const seats = (facts.seats ?? []).filter((seat) => seat.role === role);
  const seated = seats.map(({ user, party }) => ({ ...actorAt(party, role), user }));
  const capacities = capacity === 'owner' ? owners : [capacity];
  const parties = Object.entries(facts.parties).flatMap(([name, codes]) =>
    capacities.includes(name) ? codes : [],
  );
  return [...(capacities.includes('council') ? seated : []), ...parties.map((party) => actorAt(party, role))];
}

/** Anybody: every role at every party, at a stranger, and the System. */
export function everySender({ facts }: Dossier): readonly AnySender[] {
  const parties = [...new Set(Object.values(facts.parties).flat()), 'xx.don-vi-khac'];
  return ['system', ...parties.flatMap((party) => ROLES.map((role) => actorAt(party, role)))];
}
