import { Type } from '@sinclair/typebox';

import { DELIVERIES } from '../../persistence/notice-preference.store.js';
import { instant, list, nullable, words } from './building-blocks.js';

const common = {
  id: Type.String(),
  kind: words('transition', 'reminder', 'escalation', 'council', 'system'),
  sentence: Type.String({ description: 'Vietnamese.' }),
  createdAt: instant,
  readAt: nullable(instant),
};

export const noticeList = list(
  Type.Object({
    ...common,
    dossier: nullable(Type.String({ description: 'The code of the dossier it leads to.' })),
  }),
);

export const unreadCount = Type.Object({ unreadCount: Type.Integer({ minimum: 0 }) });

export const noticePreference = Type.Object({
  email: nullable(Type.String()),
  delivery: words(...DELIVERIES),
});

export const dossierNoticeList = list(
  Type.Object({
    ...common,
    recipient: Type.String({ description: 'The user name.' }),
    recipientName: Type.String(),
    email: nullable(
      Type.Object(
        {
          status: words('pending', 'sent', 'failed'),
          attempts: Type.Integer({ minimum: 0 }),
          sentAt: nullable(instant),
        },
        { description: 'What became of the e-mail; null when the person wanted none.' },
      ),
    ),
  }),
);
