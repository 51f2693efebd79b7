import type { Facts, JsonValue } from '../vocabulary/facts.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Opening } from '../vocabulary/procedure.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Direction } from './facts.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/*
 * How another procedure leads here: an inspection that refers a violation, the review of two missed years.
 * What is opened is a proposal, for people to decide; nothing is revoked by it.
 */

/** What NĐ 68/2017 said of adjusting a decision is not known here. */
export const SERVED_FROM: LocalDate = '2024-05-01';

/** What the opener must tell; `reason` is why, in its own words. */
export interface Proposed {
  readonly clusterName: string;
  readonly direction: Direction;
  readonly documentNumber: string;
  readonly reason: string;
}

export function openingOf(relation: string, propose: (facts: Facts) => Proposed): Opening {
  return {
    relation,
    isMatterOfItsOwn: true,
    lodge: (facts, openedBy): JsonValue => {
      const { cluster, parties } = facts;
      const localAuthority = parties.localAuthority?.[0];
      const investor = parties.investor?.[0];
      return {
        ...propose(facts),
        cluster: cluster ?? '',
        openedBy,
        ...(localAuthority === undefined ? {} : { localAuthority }),
        ...(investor === undefined ? {} : { investor }),
      };
    },
  };
}

/** Of an older day the paper says so, and no dossier is opened. */
export const adjustmentIsServed = condition<Facts>({
  holds: (_, { on }) => on >= SERVED_FROM,
  detail: (_, { on }) => `Ngày kiến nghị: ${vietnameseDate(on)}.`,
  refusal: 'Trước ngày 01/5/2024, việc điều chỉnh, bãi bỏ quyết định không mở thành hồ sơ ở đây.',
  basis: internal('Quy định về điều chỉnh quyết định trước NĐ 32/2024 chưa có căn cứ.'),
});
