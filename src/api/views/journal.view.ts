import { Type } from '@sinclair/typebox';

import {
  anyJson,
  instant,
  list,
  nullable,
  regime,
  role,
  stateValue,
  words,
  sha256,
} from './building-blocks.js';

export const journalEntry = Type.Object({
  dossier: Type.String(),
  sequence: Type.Integer({ minimum: 1 }),
  kind: words(
    'lodged',
    'transitioned',
    'clockExpired',
    'unitSucceeded',
    'calendarReplanned',
    'corrected',
    'migrated',
  ),
  event: Type.String(),
  payload: anyJson('As the procedure defines it.'),
  given: nullable(anyJson('What the service added to a lodgement.')),
  actor: Type.Object({
    user: Type.String(),
    role: Type.Union([role, Type.Literal('system')]),
    party: nullable(Type.String()),
    onBehalfOf: Type.Optional(Type.String()),
  }),
  occurredAt: instant,
  recordedAt: instant,
  backdatingReason: nullable(Type.String()),
  procedureCode: Type.String(),
  procedureVersion: Type.Integer(),
  definitionHash: sha256,
  regime,
  calendarEdition: Type.Integer(),
  before: nullable(stateValue),
  after: stateValue,
  clocks: Type.Array(anyJson('A clock as it stands after the entry.')),
  stateHash: sha256,
  commandId: Type.String(),
  previousHash: sha256,
  hash: sha256,
});

export const journalView = list(journalEntry);
