import { Type, type TProperties } from '@sinclair/typebox';

import { choice, date, documentNumber, hectares, part, partyCode, text } from '../../vocabulary/payload.js';
import { COMPONENT_NAMES } from './components.js';

/* The parts of a lodgement that establishing and expanding share; each adds the figures of its own. */

export const trades = Type.Array(text('Ngành, nghề', 300), { title: 'Ngành, nghề', maxItems: 100 });
const knownComponent = Type.Unsafe<string>({
  ...choice('Thành phần', COMPONENT_NAMES),
  format: 'component-code',
});
export const componentCodes = Type.Array(knownComponent, {
  title: 'Thành phần hồ sơ',
  maxItems: 50,
  uniqueItems: true,
});

export const applicantProperties = {
  name: text('Tên doanh nghiệp, hợp tác xã, tổ chức', 300),
  taxCode: Type.Optional(text('Mã số doanh nghiệp', 20)),
  representativeTitle: Type.Optional(text('Chức danh người đại diện', 200)),
} satisfies TProperties;

export const clusterName = text('Tên cụm công nghiệp', 300);
export const placeProperties = {
  commune: Type.Optional(text('Xã, phường', 200)),
  district: Type.Optional(text('Huyện (đến 30/6/2025)', 200)),
} satisfies TProperties;

/** The figures that both procedures judge. */
export const figureProperties = {
  areaHectares: hectares('Diện tích (ha)'),
  industrialLandHectares: hectares('Diện tích đất công nghiệp (ha)'),
  plannedAreaHectares: hectares('Diện tích theo quy hoạch (ha)'),
  trades,
} satisfies TProperties;

/** The same properties, none of them asked for. */
export function optional<T extends TProperties>(properties: T) {
  return Type.Partial(Type.Object(properties)).properties;
}

/** What every lodgement has besides the cluster itself. */
export const lodgementProperties = {
  documentNumber: documentNumber('Số văn bản đề nghị'),
  documentDate: Type.Optional(date('Ngày văn bản đề nghị')),
  localAuthority: Type.Optional(partyCode('UBND tiếp nhận')),
  investor: part('Doanh nghiệp đề nghị làm chủ đầu tư', {
    party: Type.Optional(partyCode('Mã nhà đầu tư')),
    ...applicantProperties,
  }),
  components: Type.Optional(componentCodes),
} satisfies TProperties;

/** What a lodgement looks like to the rules that both procedures share. */
export interface AnyLodgementPayload {
  readonly documentNumber: string;
  readonly documentDate?: string;
  readonly investor: {
    readonly party?: string;
    readonly name: string;
    readonly taxCode?: string;
    readonly representativeTitle?: string;
  };
  readonly components?: readonly string[];
  readonly cluster: { readonly areaHectares: number; readonly industrialLandHectares?: number };
}
