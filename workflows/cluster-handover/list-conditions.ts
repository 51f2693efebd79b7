import { decimal, inVietnamese } from '../cluster-establishment/sequence/decimal.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import {
  codesOf,
  differs,
  expectedQuantity,
  occasionOf,
  openDifferencesAt,
  unconfirmedAt,
} from './asset-list.js';
import type { AssetLine, HandoverFacts as Facts } from './facts.js';
import { law } from './law.js';
import type {
  AnnexPayload,
  ClassificationPayload,
  ConfirmationPayload,
  ListingPayload,
  SettlementPayload,
  StrikingPayload,
} from './payloads.js';

const find = ({ assets }: Facts, code: string): AssetLine | undefined =>
  assets.find((line) => line.code === code);
const strangers = (facts: Facts, lines: readonly { readonly code: string }[]) =>
  lines.filter(({ code }) => find(facts, code) === undefined);
const unclassified = ({ assets }: Facts) =>
  assets.filter(({ kind, classification }) => kind === 'asset' && classification === null);
const stateCostInPrice = ({ lines }: ClassificationPayload) =>
  lines.filter(
    ({ funding, buildingCostInPriceMillionDong }) =>
      funding === 'stateBudget' && decimal(buildingCostInPriceMillionDong).gt(0),
  );

const oneLine = internal('Mỗi dòng của danh mục có một mã.');

/* The refusals around the list that two sides confirm. */
export const listConditions: Readonly<Record<string, Condition>> = {
  linesAreNew: condition<Facts, ListingPayload>({
    holds: (facts, { payload: { lines } }) =>
      new Set(lines.map(({ code }) => code)).size === lines.length &&
      lines.every(({ code }) => find(facts, code) === undefined),
    refusal: 'Mã dòng đã có trong danh mục.',
    basis: oneLine,
  }),
  struckLineIsUnconfirmed: condition<Facts, StrikingPayload>({
    holds: (facts, { payload }) => {
      const sides = find(facts, payload.code)?.inventory;
      return sides?.giver === null && sides.receiver === null;
    },
    detail: (_, { payload }) => `Dòng: ${payload.code}.`,
    refusal: 'Chỉ bỏ được dòng có trong danh mục mà chưa bên nào xác nhận; chênh lệch thì lập phụ lục.',
    basis: law.twoSides,
  }),
  confirmedLinesAreListed: condition<Facts, ConfirmationPayload>({
    holds: (facts, { payload: { lines } }) => strangers(facts, lines).length === 0,
    detail: (facts, { payload: { lines } }) =>
      `Không có trong danh mục: ${codesOf(strangers(facts, lines))}.`,
    refusal: 'Chỉ xác nhận dòng có trong danh mục.',
    basis: law.twoSides,
  }),
  annexIsForADifference: condition<Facts, AnnexPayload>({
    holds: (facts, event) => {
      const line = find(facts, event.payload.code);
      return line !== undefined && differs(line, occasionOf(event));
    },
    detail: (_, { payload }) => `Dòng: ${payload.code}.`,
    refusal: 'Phụ lục chỉ lập cho dòng mà số thực tế khác số trong danh mục.',
    basis: law.twoSides,
  }),
  someLineIsListed: condition<Facts>({
    holds: ({ assets }) => assets.length > 0,
    refusal: 'Danh mục bàn giao chưa có dòng nào.',
    basis: law.inventory,
  }),
  everyLineIsConfirmedByBothSides: condition<Facts>({
    holds: ({ assets }, event) => unconfirmedAt(assets, occasionOf(event)).length === 0,
    detail: ({ assets }, event) => `Chưa đủ hai bên: ${codesOf(unconfirmedAt(assets, occasionOf(event)))}.`,
    refusal: 'Còn dòng của danh mục chưa được cả bên giao và bên nhận xác nhận.',
    basis: law.twoSides,
  }),
  differencesHaveAnnex: condition<Facts>({
    holds: ({ assets }, event) => openDifferencesAt(assets, occasionOf(event)).length === 0,
    detail: ({ assets }, event) =>
      openDifferencesAt(assets, occasionOf(event))
        .map((line) => describeDifference(line, occasionOf(event)))
        .join(' '),
    refusal: 'Số thực tế khác danh mục thì phải có phụ lục do hai bên thống nhất.',
    basis: law.twoSides,
  }),
  classifiedLinesAreAssets: condition<Facts, ClassificationPayload>({
    holds: (facts, { payload: { lines } }) => lines.every(({ code }) => find(facts, code)?.kind === 'asset'),
    refusal: 'Chỉ phân loại tài sản, công trình có trong danh mục.',
    basis: law.inventory,
  }),
  stateBuildingCostStaysOutOfPrice: condition<Facts, ClassificationPayload>({
    holds: (_, { payload }) => stateCostInPrice(payload).length === 0,
    detail: (_, { payload }) => `Công trình: ${codesOf(stateCostInPrice(payload))}.`,
    refusal:
      'Chi phí xây dựng công trình do ngân sách nhà nước đầu tư không được tính vào giá thuê đất, giá hạ tầng; chi phí vận hành được tính.',
    basis: law.stateWorks,
  }),
  everyAssetIsClassified: condition<Facts>({
    holds: (facts) => unclassified(facts).length === 0,
    detail: (facts) => `Chưa phân loại: ${codesOf(unclassified(facts))}.`,
    refusal: 'Còn tài sản chưa được phân loại theo nguồn vốn.',
    basis: law.inventory,
  }),
  obligationIsOpen: condition<Facts, SettlementPayload>({
    holds: (facts, { payload }) => {
      const line = find(facts, payload.code);
      return line?.kind === 'obligation' && line.settlement === null;
    },
    refusal: 'Không có nghĩa vụ chưa giải quyết nào mang mã này.',
    basis: oneLine,
  }),
};

function describeDifference(line: AssetLine, occasion: 'inventory' | 'handover'): string {
  const { giver, receiver } = line[occasion];
  const found = (quantity: number | undefined) => inVietnamese(quantity ?? 0);
  return `${line.code}: danh mục ${found(expectedQuantity(line, occasion))}, bên giao ${found(giver?.quantity)}, bên nhận ${found(receiver?.quantity)} ${line.unit}.`;
}
