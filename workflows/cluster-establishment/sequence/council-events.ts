import type { TSchema } from '@sinclair/typebox';

import { act } from '../../vocabulary/act.js';
import { none } from '../../vocabulary/payload.js';
import type { EventDefinition } from '../../vocabulary/procedure.js';
import { by } from '../../vocabulary/role.js';
import {
  councilDissolvedPayload,
  councilResultPayload,
  investorSelectedPayload,
  noInvestorQualifiedPayload,
  noneQualifiedPayload,
} from './council-payloads.js';
import { article } from './law.js';

const DEPARTMENT_HANDLER = by('industryDepartment', 'handler');

/** What the council's own dossier tells, whether this one is suspended or not. */
function told([label, labelEn]: readonly [string, string], payload: TSchema): EventDefinition {
  return {
    kind: 'fact',
    label,
    labelEn,
    payload,
    permits: [],
    basis: article('Đ.13.2'),
    whileSuspended: true,
  };
}

/** How a dossier opens a council, hears of it, or records one that met on paper (Đ.13.2). */
export const councilEvents: Readonly<Record<string, EventDefinition>> = {
  OPEN_COUNCIL: act(
    'Mở Hội đồng lựa chọn chủ đầu tư',
    'Open the council',
    none,
    article('Đ.13.2'),
    DEPARTMENT_HANDLER,
  ),
  INVESTOR_SELECTED: told(['Hội đồng đã lựa chọn chủ đầu tư', 'Investor selected'], investorSelectedPayload),
  NO_INVESTOR_QUALIFIED: told(
    ['Hội đồng kết luận không có nhà đầu tư đạt', 'No investor qualified'],
    noInvestorQualifiedPayload,
  ),
  COUNCIL_DISSOLVED: told(['Hội đồng đã giải thể', 'Council dissolved'], councilDissolvedPayload),
  RECORD_COUNCIL_RESULT: act(
    'Ghi nhận kết quả lựa chọn chủ đầu tư',
    'Record the council’s result',
    councilResultPayload,
    article('Đ.13.2'),
    DEPARTMENT_HANDLER,
  ),
  RECORD_NO_INVESTOR_QUALIFIED: act(
    'Ghi nhận không có nhà đầu tư đạt',
    'Record that nobody qualified',
    noneQualifiedPayload,
    article('Đ.13.2'),
    DEPARTMENT_HANDLER,
  ),
};
