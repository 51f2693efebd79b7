import { Type } from '@sinclair/typebox';

import { basis, localDate, nullable, words } from './building-blocks.js';

const stepName = {
  state: Type.String({ description: "The step's dotted path." }),
  label: Type.String(),
  labelEn: Type.String(),
};
const provisional = Type.Boolean({ description: 'Rests on a calendar day that is not decided yet.' });

const routeView = Type.Object({
  end: Type.Object(stepName),
  isMain: Type.Boolean({ description: 'To the end that the procedure is there for.' }),
  endsOn: localDate,
  provisional,
  steps: Type.Array(
    Type.Object({
      ...stepName,
      enteredOn: localDate,
      leftOn: localDate,
      source: words('clock', 'given', 'none'),
      clock: nullable(Type.Object({ name: Type.String(), label: Type.String() })),
      legalBasis: nullable(basis),
      provisional,
      event: nullable(Type.Object({ name: Type.String(), label: Type.String(), labelEn: Type.String() })),
    }),
    { description: 'Each step left on its last lawful day; `none` has no limit and counts no day.' },
  ),
});

export const simulationView = Type.Object({
  asOf: localDate,
  seed: Type.Integer({ description: 'The same seed on the same day gives the same answer.' }),
  runs: Type.Integer(),
  supplementOn: nullable(localDate),
  standing: Type.Object(stepName),
  legalLatest: nullable(
    Type.Object(
      {
        on: localDate,
        provisional,
        unlimited: Type.Array(Type.Object(stepName), { description: 'Steps that no clock limits.' }),
        route: routeView,
      },
      { description: 'Every clock used up, on the straight way that takes longest.' },
    ),
  ),
  expected: nullable(
    Type.Object(
      { p10: localDate, p50: localDate, p90: localDate },
      { description: 'By when a tenth, a half and nine tenths of the runs had ended.' },
    ),
  ),
  restsOn: Type.Object({
    dossiers: Type.Integer({ description: 'Dossiers whose past was drawn from; 0 when too few.' }),
    steps: Type.Array(
      Type.Object({
        ...stepName,
        source: words('given', 'history', 'limit', 'none'),
        observations: Type.Integer({ description: 'Stays in this step that have ended.' }),
      }),
    ),
  }),
  ends: Type.Array(Type.Object({ ...stepName, share: Type.Number({ minimum: 0, maximum: 1 }) })),
  routes: Type.Array(routeView, { description: 'Some possible ways, the straight ones first.' }),
  bounds: Type.Object(
    {
      returnsInARoute: Type.Integer(),
      visitsInARun: Type.Integer(),
      minObservations: Type.Integer(),
      dossiersRead: Type.Integer(),
      sawAllRoutes: Type.Boolean({ description: 'False when there may be more ways than were looked at.' }),
    },
    { description: 'How often ways may come back, and what is too little to draw from.' },
  ),
});
