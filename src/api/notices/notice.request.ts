import { DELIVERIES } from '../../persistence/notice-preference.store.js';
import { FlagParameter, OneOf, Text, TextOrNull } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

export class NoticePath {
  @Text({ max: 18, pattern: /^\d{1,18}$/, description: "A notice's id.", example: '17' })
  readonly id!: string;
}

export class NoticeParameters extends PageParameters {
  @FlagParameter({ description: 'Only those not read yet.', example: true, optional: true })
  readonly unread?: boolean;
}

/** One mailbox and nothing else: no list, no name, no blank that could begin another header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u;

export class PreferenceBody {
  @TextOrNull({
    max: 254,
    pattern: ADDRESS,
    description: 'Where e-mails go; null for nowhere.',
    example: 'chuyen-vien@example.gov.vn',
  })
  readonly email!: string | null;

  @OneOf(DELIVERIES, {
    description: 'At once, in the digest of the next working morning, or not by e-mail.',
    example: 'digest',
  })
  readonly delivery!: (typeof DELIVERIES)[number];
}
