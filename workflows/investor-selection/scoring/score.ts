import { inVietnamese } from '../../cluster-establishment/sequence/decimal.js';
import type { Criterion } from './criteria-set.js';
import { Fraction } from './fraction.js';

/** How many, on which track of a ladder. */
export interface LadderCount {
  readonly track: string;
  readonly count: number;
}

/**
 * What a member writes for one criterion: points, the code of a level, yes or no, the number of items
 * that are missing, or a count on a ladder.
 */
export type MarkValue = number | string | boolean | LadderCount;

export interface Mark {
  readonly value: MarkValue;
  readonly comment?: string;
  /** Where in the application the member found it. */
  readonly evidence?: string;
}

export type MarkFaultCode =
  | 'score-malformed'
  | 'score-above-maximum'
  | 'score-off-step'
  | 'score-unknown-level'
  | 'score-missing'
  | 'comment-missing';

export interface MarkFault {
  readonly code: MarkFaultCode;
  /** Vietnamese, without a full stop. */
  readonly sentence: string;
}

/** The finest step of a criterion that sets none: a sheet shows two decimals. */
const FINEST_STEP = 0.01;

/** What a mark is worth. @throws RangeError when `findMarkFault` would have found one. */
export function worthOf(criterion: Criterion, value: MarkValue): Fraction {
  const max = Fraction.from(criterion.max);
  switch (criterion.kind) {
    case 'points':
      if (typeof value === 'number') return Fraction.from(value);
      break;
    case 'binary':
      if (typeof value === 'boolean') return value ? max : Fraction.ZERO;
      break;
    case 'choice': {
      const level = criterion.levels.find(({ code }) => code === value);
      if (level !== undefined)
        return 'points' in level ? Fraction.from(level.points) : partOf(max, level.percent);
      break;
    }
    case 'deduction':
      if (typeof value === 'number') {
        const left = max.minus(Fraction.from(criterion.step).times(Fraction.of(value)));
        return left.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : left;
      }
      break;
    case 'ladder':
      if (typeof value === 'object') {
        const track = criterion.tracks.find(({ code }) => code === value.track);
        const rung = track?.rungs.findLast(({ from }) => from <= value.count);
        if (track !== undefined) return rung === undefined ? Fraction.ZERO : partOf(max, rung.percent);
      }
      break;
  }
  throw new RangeError(`Expected a mark that ${criterion.code} can be given.`);
}

/** Why a mark cannot be given, or nothing. A comment is asked for once the mark itself is in order. */
export function findMarkFault(criterion: Criterion, mark: Mark): MarkFault | null {
  return findValueFault(criterion, mark.value) ?? findMissingComment(criterion, mark);
}

export function findValueFault(criterion: Criterion, value: MarkValue): MarkFault | null {
  switch (criterion.kind) {
    case 'points':
      return typeof value === 'number'
        ? findPointsFault(value, criterion.max, criterion.step ?? FINEST_STEP)
        : malformed('phải là số điểm');
    case 'binary':
      return typeof value === 'boolean' ? null : malformed('phải là đạt hoặc không đạt');
    case 'choice':
      if (typeof value !== 'string') return malformed('phải là mã của một mức');
      return criterion.levels.some(({ code }) => code === value) ? null : unknownLevel(value);
    case 'deduction':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
        return malformed('phải là số nội dung thiếu');
      return value <= criterion.items
        ? null
        : {
            code: 'score-above-maximum',
            sentence: `thiếu ${value} nội dung, nhiều hơn ${criterion.items} nội dung của tiêu chí`,
          };
    case 'ladder':
      if (typeof value !== 'object' || !Number.isInteger(value.count) || value.count < 0)
        return malformed('phải là loại và số lượng');
      return criterion.tracks.some(({ code }) => code === value.track) ? null : unknownLevel(value.track);
  }
}

function findPointsFault(value: number, max: number, step: number): MarkFault | null {
  if (!Number.isFinite(value) || value < 0) return malformed('phải là số điểm từ 0');
  if (value > max)
    return {
      code: 'score-above-maximum',
      sentence: `${inVietnamese(value)} điểm, vượt tối đa ${inVietnamese(max)}`,
    };
  return isOnStep(value, step)
    ? null
    : {
        code: 'score-off-step',
        sentence: `${inVietnamese(value)} điểm không đúng bước ${inVietnamese(step)}`,
      };
}

/** A number that is written with an exponent is finer than any step. */
function isOnStep(value: number, step: number): boolean {
  return /^\d+(?:\.\d+)?$/.test(String(value)) && Fraction.from(value).isMultipleOf(Fraction.from(step));
}

function findMissingComment(criterion: Criterion, { value, comment }: Mark): MarkFault | null {
  const { commentBelow, commentAbove } = criterion;
  const worth = worthOf(criterion, value);
  const isLow = commentBelow !== undefined && worth.compareTo(Fraction.from(commentBelow)) < 0;
  const isHigh = commentAbove !== undefined && worth.compareTo(Fraction.from(commentAbove)) > 0;
  return (isLow || isHigh) && (comment === undefined || comment.trim() === '')
    ? { code: 'comment-missing', sentence: `${inVietnamese(worth.toFixed(2))} điểm phải có nhận xét` }
    : null;
}

function malformed(sentence: string): MarkFault {
  return { code: 'score-malformed', sentence };
}

function unknownLevel(code: string): MarkFault {
  return { code: 'score-unknown-level', sentence: `không có mức “${code}”` };
}

function partOf(max: Fraction, percent: number): Fraction {
  return max.times(Fraction.from(percent)).dividedBy(Fraction.of(100n));
}
