import type { LegalBasis } from '../../vocabulary/legal-basis.js';
import { article, type ServedRegime } from './law.js';

/** What the department appraises (Đ.11); the digit is the clause, the letters its point (`dd` is điểm đ). */
export const APPRAISAL_ITEMS = {
  '1': 'Tính pháp lý, hợp lệ của hồ sơ',
  '2a': 'Căn cứ pháp lý và sự phù hợp với quy hoạch',
  '2b': 'Điều kiện thành lập, mở rộng; nhu cầu sử dụng đất; khả năng đáp ứng điều kiện cho thuê, chuyển mục đích đất',
  '2c': 'Tên, diện tích, mục tiêu, ngành nghề, phương án hạ tầng',
  '2d': 'Tư cách, năng lực chủ đầu tư; tổng mức và cơ cấu vốn; tính khả thi về môi trường, PCCC, nhà ở lao động',
  '2dd': 'Chi phí và phương án quản lý, vận hành',
  '2e': 'Thu hút, di dời; hiệu quả kinh tế - xã hội và tác động môi trường',
  '2g': 'Ưu đãi, hỗ trợ',
} as const satisfies Readonly<Record<string, string>>;
export type AppraisalItem = keyof typeof APPRAISAL_ITEMS;
export const APPRAISAL_ITEM_CODES = Object.keys(APPRAISAL_ITEMS) as readonly AppraisalItem[];

/**
 * The points of Đ.12.1 that the decision must contain. Eight of them (a–h) are known by content; of
 * the eleven of R3 (a–l) only that they add the kind of cluster and the land kept for small, high-tech
 * and start-up enterprises, not which letter each has, so the letters alone are named.
 */
export const DECISION_POINTS = {
  a: 'Điểm a',
  b: 'Điểm b',
  c: 'Điểm c',
  d: 'Điểm d',
  dd: 'Điểm đ',
  e: 'Điểm e',
  g: 'Điểm g',
  h: 'Điểm h',
  i: 'Điểm i (từ 15/9/2026)',
  k: 'Điểm k (từ 15/9/2026)',
  l: 'Điểm l (từ 15/9/2026)',
} as const satisfies Readonly<Record<string, string>>;
export type DecisionPoint = keyof typeof DECISION_POINTS;

const A_TO_H: readonly DecisionPoint[] = ['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h'];

export const REQUIRED_DECISION_POINTS: Readonly<Record<ServedRegime, readonly DecisionPoint[]>> = {
  R1: A_TO_H,
  R2: A_TO_H,
  R3: [...A_TO_H, 'i', 'k', 'l'],
};

export const DECISION_CONTENT_BASIS: Readonly<Record<ServedRegime, LegalBasis>> = article('Đ.12.1', {
  amended: true,
});

/** The four groups of the scale of 100 points and the pass mark (Đ.13.2), the same in every regime. */
export const GROUP_CEILINGS = { infrastructure: 15, environment: 15, capacity: 30, finance: 40 } as const;
export const GROUP_LABELS = {
  infrastructure: 'Phương án đầu tư hạ tầng kỹ thuật',
  environment: 'Phương án bảo vệ môi trường',
  capacity: 'Năng lực, kinh nghiệm',
  finance: 'Năng lực tài chính',
} as const;
export type ScoreGroup = keyof typeof GROUP_CEILINGS;
export const SCORE_GROUPS = Object.keys(GROUP_CEILINGS) as readonly ScoreGroup[];
export const PASS_MARK = 50;
