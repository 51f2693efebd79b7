import { Type } from '@sinclair/typebox';

import { instant, list, nullable, words } from './building-blocks.js';

const endpoint = {
  id: Type.String(),
  province: Type.String(),
  url: Type.String(),
  procedures: nullable(Type.Array(Type.String(), { description: 'Null: all of them.' })),
  createdBy: Type.String(),
  createdAt: instant,
};

export const webhookList = list(Type.Object(endpoint));

export const newWebhook = Type.Object({
  ...endpoint,
  secret: Type.String({ description: 'Signs what is sent. Told this once, never again.' }),
});

export const webhookDeliveryList = list(
  Type.Object({
    id: Type.String(),
    dossier: Type.String(),
    sequence: Type.Integer({ minimum: 1 }),
    event: Type.String(),
    status: words('pending', 'sent', 'dead'),
    attempts: Type.Integer({ minimum: 0 }),
    nextAttemptAt: instant,
    lastStatus: nullable(Type.Integer({ description: 'The HTTP status of the last answer.' })),
    lastError: nullable(Type.String()),
    sentAt: nullable(instant),
  }),
);
