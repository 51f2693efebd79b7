import { Type } from '@sinclair/typebox';

import { anyJson, instant, list, localDate, nullable, stateValue, words } from './building-blocks.js';

const mapping = {
  states: Type.Array(
    Type.Object({
      from: Type.String({ description: 'The path of a state of the old version.' }),
      to: Type.String({ description: 'The path of a state of the new version.' }),
      when: Type.Optional(
        Type.Object({
          fact: Type.String(),
          is: anyJson('What the fact has to be; null for one that is not there.'),
        }),
      ),
      starts: Type.Optional(Type.Array(Type.String(), { description: 'Clocks that start by this row.' })),
    }),
    { description: 'States without a row keep their path.' },
  ),
  clocks: Type.Array(
    Type.Object({
      from: Type.String(),
      to: Type.Optional(Type.String({ description: 'Its name in the new version.' })),
      treatment: words('kept', 'recomputed', 'restarted', 'stopped'),
    }),
    { description: 'Clocks without a row are kept.' },
  ),
};

export const migrationView = Type.Object({
  id: Type.String(),
  procedure: Type.String(),
  from: Type.Integer(),
  to: Type.Integer(),
  ...mapping,
  instrument: Type.Object({ number: Type.String(), date: localDate, issuer: Type.String() }),
  reason: Type.String(),
  provinces: Type.Array(Type.String()),
  proposedBy: Type.String(),
  proposedAt: instant,
  approvals: Type.Array(Type.Object({ username: Type.String(), approvedAt: instant })),
  answering: Type.Array(Type.String(), {
    description: 'Who answers for it by now; where two have to, the proposer is one of them.',
  }),
  neededApprovers: Type.Integer({
    description: 'How many people have to answer for it; with 2, the proposer and somebody else.',
  }),
});
export const migrationList = list(migrationView);

const place = Type.Object({
  version: Type.Integer(),
  state: stateValue,
  label: Type.String(),
  clocks: Type.Array(
    Type.Object({
      name: Type.String(),
      label: Type.String(),
      run: Type.Integer(),
      status: words('running', 'paused', 'stopped', 'breached'),
      dueOn: nullable(localDate),
    }),
    { description: 'Those that are open.' },
  ),
});

export const migrationPreview = Type.Object({
  total: Type.Integer({ description: 'How many active dossiers are on the old version.' }),
  items: Type.Array(
    Type.Object({
      dossier: Type.String(),
      title: Type.String(),
      before: place,
      after: nullable(place),
      treatments: Type.Array(
        Type.Object({
          name: Type.String(),
          run: Type.Integer(),
          to: Type.String(),
          treatment: words('kept', 'recomputed', 'restarted', 'stopped'),
        }),
      ),
      facts: Type.Integer({ description: 'How many facts that have fallen due go before it.' }),
      conflicts: Type.Array(Type.Object({ code: Type.String(), sentence: Type.String() }), {
        description: 'Why the dossier stays; empty for one that fits.',
      }),
    }),
  ),
  nextCursor: nullable(Type.String()),
});

export const migrationBatch = Type.Object({
  migrated: Type.Integer(),
  stayed: Type.Array(Type.Object({ dossier: Type.String(), sentences: Type.Array(Type.String()) })),
  nextCursor: nullable(
    Type.String({ description: 'Send it to go on; null when every dossier has been looked at.' }),
  ),
});
