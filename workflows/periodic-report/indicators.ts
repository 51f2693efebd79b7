import { legal, type LegalBasis } from '../vocabulary/legal-basis.js';
import { formOf, type FormCode } from './forms.js';
import { CIRCULAR_14 } from './law.js';

export interface IndicatorName {
  /** As the form numbers it. */
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

/** The main indicators of a form, in its order: by their number alone, since the appendix was counted and not copied. */
export function indicatorsOf(form: FormCode): readonly IndicatorName[] {
  const { indicators, label } = formOf(form);
  return Array.from({ length: indicators ?? 0 }, (_, index) => ({
    code: String(index + 1),
    name: `Chỉ tiêu ${index + 1} của ${label}`,
    unit: 'Theo biểu',
  }));
}

/** Whether a code is below an indicator of the form, such as `5.1`. */
export function isSubIndicator(form: FormCode, code: string): boolean {
  const main = /^([1-9][0-9]?)\.[1-9][0-9]?$/.exec(code)?.[1];
  return main !== undefined && Number(main) <= (formOf(form).indicators ?? 0);
}

export interface FigureRule {
  readonly minimum: number;
  /** After the comma. */
  readonly decimals: number;
  readonly basis: LegalBasis;
}

/**
 * What a figure in a filled workbook is taken for a slip by. No text at hand says which indicators may be negative or
 * how exact they are, so the act itself asks neither: whoever means such a figure types it on the page.
 */
export const FIGURE_RULE: FigureRule = {
  minimum: 0,
  decimals: 4,
  basis: legal(
    CIRCULAR_14,
    'Phụ lục I, Biểu 01–04',
    'INFERRED',
    'Tên chỉ tiêu chưa chép; không âm và tối đa 4 chữ số thập phân là suy diễn',
  ),
};
