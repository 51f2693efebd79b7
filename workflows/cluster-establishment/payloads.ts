import { Type, type Static, type TProperties } from '@sinclair/typebox';

import { choice, count, flag, part, payload, percent } from '../vocabulary/payload.js';
import {
  clusterName,
  figureProperties,
  lodgementProperties,
  optional,
  placeProperties,
} from './sequence/lodgement.js';
import { reviewPayload } from './sequence/payloads.js';

/** Of the district in R1, of the commune from R2 on. */
const existingClusters = part('Cụm công nghiệp đã có trên địa bàn', {
  count: count('Số cụm công nghiệp đã có trên địa bàn'),
  averageFillPercent: Type.Optional(percent('Tỷ lệ lấp đầy bình quân (%)')),
  unleasedHectares: Type.Optional(
    Type.Number({ title: 'Đất công nghiệp chưa cho thuê (ha)', minimum: 0, maximum: 100_000 }),
  ),
});

const { areaHectares, ...sharedFigures } = figureProperties;

const figures = {
  ...sharedFigures,
  kind: choice('Loại hình cụm', {
    ordinary: 'Cụm công nghiệp thông thường',
    'craft-village': 'Cụm công nghiệp làng nghề',
    'high-tech': 'Cụm công nghiệp công nghệ cao',
    ecological: 'Cụm công nghiệp sinh thái',
  }),
  mountainDistrict: flag('Thuộc địa bàn miền núi'),
  inProvincialList: flag('Có trong danh mục quy hoạch của tỉnh'),
  landUsePlanFits: flag('Quỹ đất phù hợp quy hoạch, chỉ tiêu sử dụng đất'),
  craftVillageSharePercent: percent('Tỷ lệ đất công nghiệp để di dời cơ sở làng nghề (%)'),
} satisfies TProperties;

/** A name, an area, an investor and the paper are enough to begin; the rest may be stated in the review. */
export const lodgementPayload = payload({
  ...lodgementProperties,
  cluster: part('Cụm công nghiệp', {
    name: clusterName,
    ...placeProperties,
    areaHectares,
    ...optional(figures),
  }),
  existingClusters: Type.Optional(existingClusters),
});
export type LodgementPayload = Static<typeof lodgementPayload>;

export const contentReviewPayload = reviewPayload({ areaHectares, ...figures, existingClusters });
