import type { TSchema } from '@sinclair/typebox';

import { BLANK_FACTS, type Facts, type Flag } from '../../workflows/vocabulary/facts.js';
import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant, LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { Capacity } from '../../workflows/vocabulary/role.js';
import { standingOf } from '../engine/advance.js';
import { seesFromOutside } from '../engine/authorize.js';
import { availableTransitions } from '../engine/available-transitions.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import type { Actor } from '../engine/command.js';
import { partiesOf, stateNameOf, type Dossier, type StateValue } from '../engine/dossier.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { metaOf } from '../engine/xstate.js';
import { viewClock, type ClockView } from './clock-view.js';
import { titleOf } from './commit-decisions.js';
import { describeRefusal } from './describe-refusal.js';
import type { World } from './world.js';

export interface TransitionView {
  readonly event: string;
  readonly label: string;
  readonly labelEn: string;
  /** JSON Schema of the payload; forms are drawn from it. */
  readonly payloadSchema: TSchema;
  readonly allowed: boolean;
  /** Vietnamese sentence; null when allowed. */
  readonly reason: string | null;
  readonly legalBasis: Basis | null;
}

export interface PartyView {
  readonly capacity: Capacity;
  readonly code: string;
  readonly name: string;
}

/** A dossier as one person sees it now. */
export interface DossierView {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  readonly regime: RegimeCode;
  readonly state: string;
  readonly stateLabels: readonly string[];
  readonly stateValue: StateValue;
  readonly status: Dossier['status'];
  /** What `expectedVersion` must match. */
  readonly version: number;
  readonly cluster: string | null;
  /** The local authority or the lead unit. */
  readonly unit: string | null;
  readonly parties: readonly PartyView[];
  readonly assignee: string | null;
  readonly acceptedAt: LocalDate;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly clocks: readonly ClockView[];
  readonly availableTransitions: readonly TransitionView[];
  readonly links: readonly { readonly relation: string; readonly code: string }[];
  readonly flags: readonly Flag[];
  readonly facts: Facts;
}

export interface DossierViewInput {
  readonly world: World;
  readonly procedure: CompiledProcedure;
  readonly dossier: Dossier;
  readonly actor: Actor;
  /** The names of parties that are not units, such as companies. */
  readonly names: ReadonlyMap<string, string>;
  /** The dossiers linked with it that the person may see. */
  readonly links: DossierView['links'];
  /** The moment as of which remaining time and permissions are shown. */
  readonly now: Instant;
}

export function viewDossier(input: DossierViewInput): DossierView {
  const { world, procedure, dossier, actor, names, links, now } = input;
  const { snapshot } = standingOf(procedure, dossier);
  return {
    code: dossier.code,
    title: titleOf(procedure, dossier),
    procedure: { ...dossier.procedure, name: procedure.definition.name },
    regime: dossier.regime,
    state: stateNameOf(dossier.value),
    stateLabels: metaOf(snapshot).map(({ label }) => label),
    stateValue: dossier.value,
    status: dossier.status,
    version: dossier.version,
    cluster: dossier.facts.cluster,
    unit: unitOf(dossier),
    parties: viewParties(world, dossier, names),
    assignee: dossier.facts.assignee,
    acceptedAt: dossier.acceptedOn,
    occurredAt: dossier.occurredAt,
    recordedAt: dossier.recordedAt,
    clocks: dossier.clocks.map((clock) => viewClock(procedure, clock, world.calendar(), now)),
    availableTransitions: availableTransitions(procedure, dossier, actor, now).map(
      ({ closedBy, basis, ...transition }) => ({
        ...transition,
        allowed: closedBy === null,
        reason: closedBy === null ? null : describeRefusal(closedBy),
        legalBasis: closedBy?.code === 'condition-not-met' ? closedBy.basis : basis,
      }),
    ),
    links,
    flags: dossier.facts.flags,
    facts: seesFromOutside(actor, dossier, localDateOf(now))
      ? commonFacts(dossier.facts)
      : withoutConcealed(procedure, dossier.facts, actor),
  };
}

/**
 * What every procedure's dossier has. A procedure's own facts may hold what another investor submitted
 * or how it was judged, which is not for a competitor to read.
 */
function commonFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.keys(BLANK_FACTS).map((name) => [name, facts[name as keyof Facts]]),
  ) as unknown as Facts;
}

/** What of a dossier is kept from a person who may see it, for now; see `Discretion`. */
export function concealedFrom(
  { definition }: CompiledProcedure,
  facts: Facts,
  { user }: Pick<Actor, 'user'>,
): readonly string[] {
  return definition.discretion?.concealedFrom(facts, user) ?? [];
}

function withoutConcealed(procedure: CompiledProcedure, facts: Facts, actor: Actor): Facts {
  const concealed = concealedFrom(procedure, facts, actor);
  if (concealed.length === 0) return facts;
  const open = Object.entries(facts).filter(([name]) => !concealed.includes(name));
  return Object.fromEntries(open) as unknown as Facts;
}

/** The unit that a list shows a dossier under. */
export function unitOf(dossier: Dossier): string | null {
  const parties = partiesOf(dossier);
  return parties.localAuthority?.[0] ?? parties.lead?.[0] ?? parties.industryDepartment?.[0] ?? null;
}

function viewParties(
  world: World,
  dossier: Dossier,
  names: ReadonlyMap<string, string>,
): readonly PartyView[] {
  const directory = world.directory();
  return Object.entries(partiesOf(dossier)).flatMap(([capacity, codes]) =>
    codes.map((code) => ({
      capacity: capacity as Capacity,
      code,
      name: directory.find(code)?.name ?? names.get(code) ?? code,
    })),
  );
}
