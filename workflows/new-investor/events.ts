import { councilEvents } from '../cluster-establishment/sequence/council-events.js';
import { article, unfounded } from '../cluster-establishment/sequence/law.js';
import { act } from '../vocabulary/act.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by } from '../vocabulary/role.js';
import { applicationPayload, callAgainPayload } from './payloads.js';

export const selectionEvents: Readonly<Record<string, EventDefinition>> = {
  REGISTER_APPLICATION: act(
    'Tiếp nhận hồ sơ nhà đầu tư',
    'Register an application',
    applicationPayload,
    article('Đ.13.2'),
    by('industryDepartment', 'handler'),
    by('localAuthority', 'handler'),
  ),
  ...councilEvents,
  CALL_AGAIN: act(
    'Mời nhà đầu tư lần nữa',
    'Call for investors again',
    callAgainPayload,
    unfounded('Đ.13.2', 'nghị định không quy định bước tiếp theo khi không có nhà đầu tư đạt 50 điểm'),
    by('industryDepartment', 'leader'),
  ),
};
