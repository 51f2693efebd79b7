import { Type, type Static } from '@sinclair/typebox';

import { applicantProperties, componentCodes } from '../cluster-establishment/sequence/lodgement.js';
import { date, documentNumber, part, partyCode, payload, text } from '../vocabulary/payload.js';

export const applicationPayload = payload({
  investor: part('Nhà đầu tư', { party: partyCode('Mã nhà đầu tư'), ...applicantProperties }),
  documentNumber: documentNumber('Số văn bản đề nghị làm chủ đầu tư'),
  date: Type.Optional(date('Ngày văn bản đề nghị')),
  components: Type.Optional(componentCodes),
});
export type ApplicationPayload = Static<typeof applicationPayload>;

export const callAgainPayload = payload({ reason: text('Lý do mời lại') });
export type CallAgainPayload = Static<typeof callAgainPayload>;

/** What every signed decision says of itself. */
export const decisionProperties = {
  number: documentNumber('Số quyết định'),
  date: date('Ngày ký quyết định'),
  effectiveOn: date('Ngày có hiệu lực'),
};
