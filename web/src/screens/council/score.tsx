import { useLanguage, type Language } from '../../i18n/language.js';

/** `76.33` as the reader writes it; a fraction stays as it is. */
export function formatScore(score: string, language: Language): string {
  return language === 'vi' ? score.replace('.', ',') : score;
}

export function Score({ value }: { readonly value: string }) {
  const { language } = useLanguage();
  return <>{formatScore(value, language)}</>;
}
