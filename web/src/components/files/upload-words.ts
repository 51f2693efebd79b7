import { isProblem, sentenceOf } from '../../api/problem.js';
import type { Translate } from '../../i18n/language.js';
import type { SendingState } from '../../uploads/sending.js';

/** How a file stands, and why, when it does not go on by itself. */
export function sentenceOfUpload({ name, status, problem }: SendingState, t: Translate): string {
  const standing = t(`upload.status.${status}`);
  if (status !== 'refused' && status !== 'broken') return standing;
  // What a proxy says, or an answer without words, is no sentence for a person.
  const reason = isProblem(problem, 'unknown') ? t('problem.unexpected') : sentenceOf(problem, t);
  return `${standing}. ${t('upload.notSent', { name, reason })}`;
}
