import { decimal, inVietnamese, sum } from '../cluster-establishment/sequence/decimal.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import { isAtNight, isNearTet } from './enforcement-time.js';
import type { LandFacts as Facts } from './facts.js';
import { LAND_LAW_FROM, law } from './law.js';
import type { FieldHandoverPayload, LeaseDecisionPayload, RiceLandPayload } from './payloads.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/* What must hold from the handover of the site to the land on the ground. */

/** Hectares of rice land from which the old law asked the Prime Minister, "từ 10 ha". */
const PRIME_MINISTER_FROM = 10;

const isUnderOldLaw = ({ acceptedOn }: Facts): boolean => acceptedOn !== null && acceptedOn < LAND_LAW_FROM;
const asksPrimeMinister = (facts: Facts): boolean =>
  isUnderOldLaw(facts) && decimal(facts.land.riceHectares).gte(PRIME_MINISTER_FROM);
const taken = ({ land }: Facts) => sum([land.agriculturalHectares, land.nonAgriculturalHectares]);

const enforcementConditions: Readonly<Record<string, Condition>> = {
  enforcementIsByDay: condition<Facts>({
    holds: (_, { occurredAt }) => !isAtNight(occurredAt),
    refusal: 'Không cưỡng chế thu hồi đất từ 22 giờ đến 06 giờ.',
    basis: law.enforcement,
  }),
  enforcementIsOnWorkingDay: condition<Facts>({
    holds: (_, { isDayOff }) => !isDayOff,
    detail: (_, { on }) => `Ngày ${vietnameseDate(on)} là ngày nghỉ.`,
    refusal: 'Không cưỡng chế thu hồi đất vào ngày nghỉ, ngày lễ.',
    basis: law.enforcement,
  }),
  enforcementIsAwayFromTet: condition<Facts>({
    holds: (_, { on }) => !isNearTet(on),
    refusal: 'Không cưỡng chế thu hồi đất trong 15 ngày trước và sau Tết Nguyên đán.',
    basis: law.enforcement,
  }),
};

const riceLandConditions: Readonly<Record<string, Condition>> = {
  riceLandIsUsed: condition<Facts>({
    holds: ({ land }) => land.riceHectares > 0,
    refusal: 'Đợt này không sử dụng đất trồng lúa.',
    basis: law.riceLand,
  }),
  councilResolvesHere: condition<Facts>({
    holds: (facts) => !asksPrimeMinister(facts),
    detail: ({ land }) => `Đất trồng lúa ${inVietnamese(land.riceHectares)} ha.`,
    refusal:
      'Hồ sơ tiếp nhận trước 01/8/2024 có từ 10 ha đất trồng lúa thì phải có chấp thuận của Thủ tướng.',
    basis: law.oldRiceLand,
  }),
  primeMinisterDecidesHere: condition<Facts>({
    holds: asksPrimeMinister,
    detail: ({ land, acceptedOn }) =>
      `Đất trồng lúa ${inVietnamese(land.riceHectares)} ha; hồ sơ tiếp nhận ngày ${vietnameseDate(acceptedOn)}.`,
    refusal:
      'Bước trình Thủ tướng chỉ còn cho hồ sơ tiếp nhận trước 01/8/2024 có từ 10 ha đất trồng lúa; hồ sơ khác theo nghị quyết của HĐND cấp tỉnh.',
    basis: law.oldRiceLand,
  }),
  exemptionIsOfNewLaw: condition<Facts>({
    holds: (facts) => !isUnderOldLaw(facts),
    refusal: 'Trường hợp không cần nghị quyết của HĐND chỉ có từ Luật Đất đai 2024.',
    basis: law.riceLand,
  }),
  paperCoversRiceLand: condition<Facts, RiceLandPayload>({
    holds: ({ land }, { payload }) => decimal(payload.riceHectares).gte(decimal(land.riceHectares)),
    detail: ({ land }, { payload }) =>
      `Văn bản cho phép ${inVietnamese(payload.riceHectares)} ha, đợt này cần ${inVietnamese(land.riceHectares)} ha.`,
    refusal: 'Văn bản cho phép chuyển mục đích chưa đủ diện tích đất trồng lúa của đợt này.',
    basis: law.riceLand,
  }),
};

const leaseConditions: Readonly<Record<string, Condition>> = {
  leaseSignerIsCompetent: condition<Facts, LeaseDecisionPayload>({
    holds: ({ parties }, { payload, actor }) =>
      parties.provincialCommittee?.some((party) => party === actor.party) === true ||
      payload.delegation !== undefined,
    refusal:
      'Chủ tịch UBND cấp xã chỉ quyết định cho thuê đất khi được phân cấp; phải nêu số văn bản phân cấp.',
    basis: law.competence,
  }),
  leaseStaysWithinRecovery: condition<Facts, LeaseDecisionPayload>({
    holds: (facts, { payload }) => decimal(payload.areaHectares).lte(taken(facts)),
    detail: (facts, { payload }) =>
      `Cho thuê ${inVietnamese(payload.areaHectares)} ha, đã thu hồi ${inVietnamese(taken(facts).toString())} ha.`,
    refusal: 'Diện tích cho thuê vượt diện tích đã thu hồi của đợt này.',
    basis: law.landInStages,
  }),
  annualRentIsRequested: condition<Facts, LeaseDecisionPayload>({
    holds: (_, { payload }) => payload.rent !== 'annual' || payload.annualRentRequested === true,
    refusal: 'Chỉ cho thuê đất trả tiền hằng năm khi người thuê đất đề nghị.',
    basis: law.leaseRent,
  }),
  handedOverAreaIsLeased: condition<Facts, FieldHandoverPayload>({
    holds: ({ lease }, { payload }) =>
      lease !== null && decimal(payload.areaHectares).lte(decimal(lease.areaHectares)),
    detail: ({ lease }, { payload }) =>
      `Giao ${inVietnamese(payload.areaHectares)} ha, quyết định ${inVietnamese(lease?.areaHectares ?? 0)} ha.`,
    refusal: 'Diện tích giao trên thực địa vượt diện tích trong quyết định cho thuê đất.',
    basis: internal('Đất được giao theo quyết định.'),
  }),
};

export const leasePhaseConditions: Readonly<Record<string, Condition>> = {
  ...enforcementConditions,
  ...riceLandConditions,
  ...leaseConditions,
};
