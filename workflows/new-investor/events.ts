import { councilEvents, imperative } from '../cluster-establishment/sequence/council-events.js';
import { article, unfounded } from '../cluster-establishment/sequence/law.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by } from '../vocabulary/role.js';
import { applicationPayload, callAgainPayload } from './payloads.js';

export const selectionEvents: Readonly<Record<string, EventDefinition>> = {
  REGISTER_APPLICATION: imperative(
    ['Tiếp nhận hồ sơ nhà đầu tư', 'Register an application'],
    applicationPayload,
    [by('industryDepartment', 'handler'), by('localAuthority', 'handler')],
    article('Đ.13.2'),
  ),
  ...councilEvents,
  CALL_AGAIN: imperative(
    ['Mời nhà đầu tư lần nữa', 'Call for investors again'],
    callAgainPayload,
    [by('industryDepartment', 'leader')],
    unfounded('Đ.13.2', 'nghị định không quy định bước tiếp theo khi không có nhà đầu tư đạt 50 điểm'),
  ),
};
