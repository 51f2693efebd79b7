import { Type, type Static, type TProperties } from '@sinclair/typebox';

import {
  clusterName,
  figureProperties,
  lodgementProperties,
  optional,
  placeProperties,
} from '../cluster-establishment/sequence/lodgement.js';
import { reviewPayload } from '../cluster-establishment/sequence/payloads.js';
import { choice, clusterCode, flag, hectares, part, payload, percent } from '../vocabulary/payload.js';
import { SHARED_WORKS } from './works.js';

const { industrialLandHectares, plannedAreaHectares, trades } = figureProperties;

const areas = {
  currentAreaHectares: hectares('Diện tích hiện có (ha)'),
  areaHectares: hectares('Tổng diện tích sau mở rộng (ha)'),
} satisfies TProperties;

const figures = {
  industrialLandHectares,
  plannedAreaHectares,
  trades,
  fillPercent: percent('Tỷ lệ lấp đầy (%)'),
  demandExceedsStock: flag('Nhu cầu thuê vượt quỹ đất công nghiệp còn lại'),
  fitsPlan: flag('Phù hợp quy hoạch'),
  worksInUse: Type.Array(choice('Công trình', SHARED_WORKS), {
    title: 'Công trình hạ tầng dùng chung đã hoàn thành, đưa vào sử dụng',
    uniqueItems: true,
    maxItems: 5,
  }),
  formedBeforeDecision105: flag('Hình thành trước Quyết định 105/2009/QĐ-TTg'),
} satisfies TProperties;

/** The cluster, its two areas, an investor and the paper are enough to begin. */
export const lodgementPayload = payload({
  ...lodgementProperties,
  cluster: part('Cụm công nghiệp mở rộng', {
    code: clusterCode('Mã cụm công nghiệp'),
    name: clusterName,
    ...placeProperties,
    ...areas,
    ...optional(figures),
  }),
});
export type LodgementPayload = Static<typeof lodgementPayload>;

export const contentReviewPayload = reviewPayload({ ...areas, ...figures });
