import type { LetterSummary } from '../api/letters.js';
import type { MessageId } from '../i18n/language.js';

export const LETTER_STATUS: Readonly<Record<LetterSummary['status'], MessageId>> = {
  draft: 'letter.status.draft',
  submitted: 'letter.status.submitted',
  returned: 'letter.status.returned',
  signed: 'letter.status.signed',
  issued: 'letter.status.issued',
  discarded: 'letter.status.discarded',
};
