import type { Facts } from '../vocabulary/facts.js';

/*
 * How R2 reads "on the area of the district" when there is no district any more is for the province to
 * decide (NĐ 139/2025 Đ.12). Where it has not, R1's rule is read on the commune: chưa có căn cứ.
 */

export const UNLEASED_LIMIT = 'establishment.areaRule.unleasedMaxHectares';
const UNLEASED_LIMIT_OF_R1 = 100;

/** Hectares of unleased industrial land up to which R2 still lets a cluster be established. */
export function unleasedLimitInR2({ parameters }: Facts): number {
  const configured = parameters[UNLEASED_LIMIT];
  return typeof configured === 'number' ? configured : UNLEASED_LIMIT_OF_R1;
}

export const AREA_RULE = 'establishment.areaRule';

/** The area that R2's rule is read on, as a refusal names it. */
export function describeAreaInR2({ parameters }: Facts): string {
  switch (parameters[AREA_RULE]) {
    case 'commune':
      return 'địa bàn cấp xã, theo quy định của tỉnh';
    case 'formerDistrict':
      return 'địa bàn cấp huyện cũ, theo quy định của tỉnh';
    default:
      return 'địa bàn cấp xã; chưa có căn cứ vì tỉnh chưa quy định';
  }
}
