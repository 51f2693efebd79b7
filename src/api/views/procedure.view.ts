import { Type } from '@sinclair/typebox';

import {
  anyJson,
  basis,
  capacity,
  list,
  localDate,
  nullable,
  regime,
  role,
  words,
} from './building-blocks.js';

const regimeBasis = anyJson('One legal basis for every regime, or one each.');
const permit = Type.Object({ capacity: Type.Union([capacity, Type.Literal('owner')]), role });

const procedureFields = {
  code: Type.String(),
  version: Type.Integer(),
  name: Type.String(),
  nameEn: Type.String(),
  effectiveFrom: localDate,
  regimes: Type.Array(regime),
  legalBasis: basis,
  definitionHash: Type.String({ description: 'SHA-256 of the definition as data.' }),
};

export const procedureSummary = Type.Object(procedureFields);
export const procedureList = list(procedureSummary);

export const procedureVersions = Type.Object({
  code: Type.String(),
  name: Type.String(),
  nameEn: Type.String(),
  versions: Type.Array(procedureSummary, { description: 'The newest first.' }),
});

const stateView = Type.Object({
  path: Type.String({ description: 'Dotted, e.g. `underAppraisal.consultation`.' }),
  label: Type.String(),
  labelEn: Type.String(),
  kind: words('atomic', 'compound', 'parallel', 'final'),
  owner: nullable(capacity),
  limit: nullable(anyJson('The clock that runs here, or the statement that the law sets none.')),
});

const moveView = Type.Object({
  from: Type.String({ description: 'The path of a state; empty for every state.' }),
  to: nullable(Type.String({ description: 'Null when the state stays.' })),
  trigger: words('event', 'always', 'done'),
  event: nullable(Type.String()),
  conditions: Type.Array(Type.String()),
});

const eventView = Type.Object({
  event: Type.String(),
  kind: words('imperative', 'fact'),
  label: Type.String(),
  labelEn: Type.String(),
  permits: Type.Array(permit),
  legalBasis: regimeBasis,
  payloadSchema: anyJson('JSON Schema of the payload.'),
  whileSuspended: Type.Boolean(),
  afterEnd: Type.Boolean(),
});

export const procedureView = Type.Object({
  ...procedureFields,
  regimePeriods: Type.Array(
    Type.Object({
      code: regime,
      from: nullable(localDate),
      to: nullable(localDate),
      instruments: Type.Array(Type.String()),
      legalBasis: basis,
    }),
    { description: 'When each of its regimes holds, by the day of acceptance, and by which instruments.' },
  ),
  capacities: Type.Array(capacity),
  roles: Type.Array(permit, { description: 'Every role at every capacity that may do something.' }),
  states: Type.Array(stateView),
  transitions: Type.Array(moveView),
  events: Type.Array(eventView),
  clocks: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      kind: words('overdue', 'lapse', 'forbids-before'),
      owner: capacity,
      terms: anyJson('The term by regime and start date.'),
    }),
  ),
  conditions: Type.Array(
    Type.Object({
      name: Type.String(),
      refusal: Type.String({ description: 'The Vietnamese sentence that refuses.' }),
      legalBasis: regimeBasis,
    }),
  ),
  components: Type.Array(
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      regimes: Type.Array(regime),
      required: Type.Boolean(),
      oneOfGroup: Type.Optional(Type.String()),
      basis: regimeBasis,
    }),
  ),
});

const measure = Type.Number({ description: 'In pixels, from the top left corner.' });
const place = { x: measure, y: measure };
const box = { ...place, width: Type.Number(), height: Type.Number() };

export const procedureLayout = Type.Object({
  width: Type.Number(),
  height: Type.Number(),
  nodes: Type.Array(Type.Object({ path: Type.String(), parent: nullable(Type.String()), ...box }), {
    description: 'Boxes inside others are placed from the corner of the box around them.',
  }),
  edges: Type.Array(
    Type.Object({
      from: Type.String(),
      to: Type.String(),
      moves: Type.Array(moveView, { description: 'Every transition that takes this arrow.' }),
      points: Type.Array(Type.Object(place), { description: 'From the corner of the whole diagram.' }),
      label: Type.Object(box),
    }),
    { description: 'Arrows between boxes; what changes no state has none.' },
  ),
  fromEverywhere: Type.Array(moveView, {
    description: 'Transitions that every state has; arrows for them would hide the others.',
  }),
});
