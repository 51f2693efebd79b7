const COMBINING_MARKS = /\p{M}+/gu;

/** Lower case without diacritics, so that "thanh lap" finds "Thành lập". */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').toLowerCase().replaceAll('đ', 'd');
}
