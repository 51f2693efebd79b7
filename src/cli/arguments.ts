import { isLocalDate, parseInstant } from '../engine/calendar/local-date.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import { wrongUsage } from './command-fault.js';

/*
 * Readers of what stands after an option. Each takes the option's name first, so that its refusal can
 * name it, and gives what commander wants: a function from text to value.
 */

export const readDate =
  (option: string) =>
  (text: string): LocalDate => {
    if (isLocalDate(text)) return text;
    throw wrongUsage(`${option} phải là một ngày có thật viết theo dạng 2026-08-20, không phải “${text}”.`);
  };

export const readWholeNumber =
  (option: string, least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
    throw wrongUsage(`${option} phải là số nguyên từ ${least} đến ${most}, không phải “${text}”.`);
  };

/** The number of a row, kept as text because it may be larger than a number holds. */
export const readId =
  (argument: string) =>
  (text: string): string => {
    if (/^[1-9]\d{0,17}$/.test(text)) return text;
    throw wrongUsage(`${argument} phải là số của một dòng, vd. 1042, không phải “${text}”.`);
  };

export const readOneOf =
  <const T extends string>(option: string, known: readonly T[]) =>
  (text: string): T => {
    const value = known.find((one) => one === text);
    if (value !== undefined) return value;
    throw wrongUsage(`${option} phải là một trong: ${known.join(', ')}; không phải “${text}”.`);
  };

export const readTimeOfDay =
  (option: string) =>
  (text: string): string => {
    if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
    throw wrongUsage(`${option} phải là giờ trong ngày viết theo dạng 17:00, không phải “${text}”.`);
  };

/** A date-time with an offset, or a date, which means its last moment. */
export const readMoment =
  (option: string) =>
  (text: string): Instant => {
    try {
      return parseInstant(isLocalDate(text) ? `${text}T23:59:59.999+07:00` : text);
    } catch {
      throw wrongUsage(
        `${option} phải là ngày (2026-09-21) hoặc thời điểm có múi giờ (2026-09-21T08:00:00+07:00), không phải “${text}”.`,
      );
    }
  };

export interface PauseArgument {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** `A..B`, or `A..` for a pause that still lasts. May stand several times. */
export const readPause =
  (option: string) =>
  (text: string, earlier: readonly PauseArgument[] = []): readonly PauseArgument[] => {
    const [from = '', to, ...rest] = text.split('..');
    const isRange = to !== undefined && rest.length === 0;
    if (!isRange || !isLocalDate(from) || (to !== '' && !isLocalDate(to)) || (to !== '' && to < from)) {
      throw wrongUsage(
        `${option} phải viết theo dạng 2026-03-10..2026-03-20 (ngày dừng..ngày chạy lại; bỏ trống ngày sau nếu chưa chạy lại), không phải “${text}”.`,
      );
    }
    return [...earlier, { from, to: to === '' ? null : to }];
  };
