import { useLanguage } from '../../i18n/language.js';
import { formatScore } from './format-score.js';

/** A score as the reader writes it. */
export function Score({ value }: { readonly value: string }) {
  const { language } = useLanguage();
  return <>{formatScore(value, language)}</>;
}
