import { Fraction } from './fraction.js';

/** Two thirds, as practice has it. No law sets a quorum; the screens say so. */
export const DEFAULT_QUORUM = '2/3';

export interface QuorumInput {
  /** Everybody with a vote whom the decision in force names, those who are recused included. */
  readonly appointed: number;
  /** How many of them count. */
  readonly present: number;
  /** The Chair, or a Deputy whom the Chair authorised, is among those who count. */
  readonly isLed: boolean;
  /** A share such as `2/3`. */
  readonly share: string;
}

export interface Quorum {
  readonly needed: number;
  readonly present: number;
  readonly isLed: boolean;
  readonly isMet: boolean;
}

export function judgeQuorum({ appointed, present, isLed, share }: QuorumInput): Quorum {
  const exact = Fraction.parse(share).times(Fraction.of(appointed));
  const needed = Number((exact.numerator + exact.denominator - 1n) / exact.denominator);
  return { needed, present, isLed, isMet: isLed && present >= needed };
}

/** Whether a province's setting is a share: above 0, at most the whole. */
export function isShare(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{1,3}(?:\/\d{1,3}|\.\d{1,4})?$/.test(text)) return false;
  if (/\/0+$/.test(text)) return false;
  const share = Fraction.parse(text);
  return share.compareTo(Fraction.ZERO) > 0 && share.compareTo(Fraction.of(1n)) <= 0;
}
