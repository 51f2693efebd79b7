import type { Basis } from '../../../workflows/vocabulary/legal-basis.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { definitionOf } from '../../engine/clock-due.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { MAX_VISITS_IN_A_RUN, MIN_OBSERVATIONS, type DaysFrom } from '../../engine/simulation/forecast.js';
import type { LegalRoute, LegalStep } from '../../engine/simulation/legal-route.js';
import { mapPlaces } from '../../engine/simulation/places.js';
import type { Quantiles } from '../../engine/simulation/quantiles.js';
import { MAX_RETURNS } from '../../engine/simulation/routes.js';
import type { Simulation } from '../../engine/simulation/simulate.js';
import { DOSSIERS_READ } from '../../persistence/past-move.reader.js';

/** A step by its dotted path and its names. */
export interface StepName {
  readonly state: string;
  readonly label: string;
  readonly labelEn: string;
}

export interface StepView extends StepName {
  readonly enteredOn: LocalDate;
  readonly leftOn: LocalDate;
  /** What sets the day on which the step is left; `none`: nothing, so it counts no day. */
  readonly source: LegalStep['source'];
  readonly clock: { readonly name: string; readonly label: string } | null;
  readonly legalBasis: Basis | null;
  readonly provisional: boolean;
  /** By what it is left; null where the machine moves on by itself. */
  readonly event: { readonly name: string; readonly label: string; readonly labelEn: string } | null;
}

export interface RouteView {
  readonly end: StepName;
  /** To the end that the procedure is there for. */
  readonly isMain: boolean;
  readonly endsOn: LocalDate;
  readonly provisional: boolean;
  readonly steps: readonly StepView[];
}

export interface SimulationView {
  readonly asOf: LocalDate;
  readonly seed: number;
  readonly runs: number;
  readonly supplementOn: LocalDate | null;
  readonly standing: StepName;
  /** Null where no clock sets any day on the way. */
  readonly legalLatest: {
    readonly on: LocalDate;
    readonly provisional: boolean;
    /** Steps that no clock limits; they count no day. */
    readonly unlimited: readonly StepName[];
    readonly route: RouteView;
  } | null;
  readonly expected: Quantiles | null;
  readonly restsOn: {
    /** Different dossiers whose past was drawn from. */
    readonly dossiers: number;
    readonly steps: readonly (StepName & { readonly source: DaysFrom; readonly observations: number })[];
  };
  readonly ends: readonly (StepName & { readonly share: number })[];
  readonly routes: readonly RouteView[];
  readonly bounds: {
    readonly returnsInARoute: number;
    readonly visitsInARun: number;
    readonly minObservations: number;
    readonly dossiersRead: number;
    readonly sawAllRoutes: boolean;
  };
}

type Asked = Pick<SimulationView, 'seed' | 'runs' | 'supplementOn'> & { readonly today: LocalDate };

export function viewSimulation(
  procedure: CompiledProcedure,
  { place, mainEnd, routes, latest, forecast, sawAllRoutes }: Simulation,
  { today, ...asked }: Asked,
): SimulationView {
  const nameOf = stepNamer(procedure);
  const toRoute = (route: LegalRoute): RouteView => ({
    end: nameOf(route.end),
    isMain: route.end === mainEnd,
    endsOn: route.endsOn,
    provisional: route.provisional,
    steps: route.steps.map((step) => viewStep(procedure, nameOf, step)),
  });
  return {
    ...asked,
    asOf: today,
    standing: nameOf(place),
    legalLatest: latest === null ? null : viewLatest(toRoute(latest)),
    expected: forecast.quantiles,
    restsOn: {
      dossiers: forecast.dossiers,
      steps: forecast.places.map(({ place: state, ...rest }) => ({ ...nameOf(state), ...rest })),
    },
    ends: forecast.ends.map(({ end, share }) => ({ ...nameOf(end), share })),
    routes: routes.map(toRoute),
    bounds: {
      returnsInARoute: MAX_RETURNS,
      visitsInARun: MAX_VISITS_IN_A_RUN,
      minObservations: MIN_OBSERVATIONS,
      dossiersRead: DOSSIERS_READ,
      sawAllRoutes,
    },
  };
}

function viewLatest(route: RouteView): SimulationView['legalLatest'] {
  const unlimited = route.steps.filter(({ source }) => source === 'none');
  if (unlimited.length === route.steps.length) return null;
  const names = unlimited.map(({ state, label, labelEn }) => ({ state, label, labelEn }));
  return { on: route.endsOn, provisional: route.provisional, unlimited: names, route };
}

function viewStep(
  { definition }: CompiledProcedure,
  nameOf: (path: string) => StepName,
  { place, event, limit, ...step }: LegalStep,
): StepView {
  const act = definition.events[event];
  return {
    ...nameOf(place),
    ...step,
    clock:
      limit.clock === null ? null : { name: limit.clock, label: definitionOf(definition, limit.clock).label },
    legalBasis: limit.basis,
    provisional: limit.provisional,
    event: act === undefined ? null : { name: event, label: act.label, labelEn: act.labelEn },
  };
}

function stepNamer({ definition }: CompiledProcedure): (path: string) => StepName {
  const { places } = mapPlaces(definition);
  return (path) => {
    const meta = places.get(path)?.node.definition.meta;
    return { state: path, label: meta?.label ?? path, labelEn: meta?.labelEn ?? path };
  };
}
