import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS, ComponentName } from './components.js';
import { DOSSIER_EXAMPLE } from './dossier-examples.js';

type NoticeComponent = Extract<
  ComponentName,
  | 'NoticeList'
  | 'UnreadCount'
  | 'NoticePreference'
  | 'DossierNoticeList'
  | 'WebhookList'
  | 'NewWebhook'
  | 'WebhookDeliveryList'
>;

const NOTICE = {
  id: '17',
  kind: 'transition',
  sentence: `${DOSSIER_EXAMPLE.title}: cơ quan thẩm định yêu cầu bổ sung hồ sơ.`,
  createdAt: '2026-09-21T02:00:15.000Z',
  readAt: null,
} as const;

const ENDPOINT = {
  id: '3',
  province: 'hn',
  url: 'https://lien-thong.example.gov.vn/ccn',
  procedures: ['cluster-establishment'],
  createdBy: 'administrator',
  createdAt: '2026-09-01T02:00:00.000Z',
};

/** Examples of what is told, in the house and outside. */
export const NOTICE_EXAMPLES: { readonly [C in NoticeComponent]: Answer<(typeof COMPONENTS)[C]> } = {
  NoticeList: { items: [{ ...NOTICE, dossier: DOSSIER_EXAMPLE.code }], nextCursor: null },
  UnreadCount: { unreadCount: 3 },
  NoticePreference: { email: 'chuyen-vien@example.gov.vn', delivery: 'digest' },
  DossierNoticeList: {
    items: [
      {
        ...NOTICE,
        recipient: 'commune-handler',
        recipientName: 'Cán bộ thụ lý UBND cấp xã',
        email: { status: 'sent', attempts: 1, sentAt: '2026-09-21T02:00:30.000Z' },
      },
    ],
    nextCursor: null,
  },
  WebhookList: { items: [ENDPOINT], nextCursor: null },
  NewWebhook: { ...ENDPOINT, secret: 'p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE' },
  WebhookDeliveryList: {
    items: [
      {
        id: '41',
        dossier: DOSSIER_EXAMPLE.code,
        sequence: 1,
        event: 'LODGE',
        status: 'dead',
        attempts: 12,
        nextAttemptAt: '2026-09-22T02:00:00.000Z',
        lastStatus: 401,
        lastError: 'Answered with 401.',
        sentAt: null,
      },
    ],
    nextCursor: null,
  },
};
