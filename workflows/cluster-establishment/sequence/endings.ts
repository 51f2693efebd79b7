import { endingEvent, withdrawalEvent } from '../../vocabulary/common-events.js';
import { endOpened, notify } from '../../vocabulary/effect.js';
import {
  finalState,
  record,
  type StateDefinition,
  type TransitionDefinition,
} from '../../vocabulary/machine.js';
import type { EventDefinition } from '../../vocabulary/procedure.js';
import { by } from '../../vocabulary/role.js';
import { article, unfounded } from './law.js';

/** Open in every state that has no signed decision yet. */
export const WITHDRAW: TransitionDefinition = {
  target: 'withdrawn',
  actions: [
    record('withdrawal'),
    notify('withdrawn', 'localAuthority', 'industryDepartment', 'provincialCommittee'),
  ],
};

/** The dossier is not valid, or was not supplemented: it goes back, with its reason. */
export const RETURN: TransitionDefinition = {
  target: 'returned',
  actions: [record('ending'), notify('returned', 'localAuthority', 'applicant')],
};

/** A council at work has nobody to work for any more. */
export function final(label: string, labelEn: string): StateDefinition {
  return finalState(label, labelEn, endOpened);
}

/** Who may end a dossier without a decision to establish or expand, and on what basis. */
export const endingEvents: Readonly<Record<string, EventDefinition>> = {
  REFUSE: {
    ...endingEvent('Từ chối', 'Refuse'),
    permits: [by('provincialCommittee', 'leader')],
    basis: article('Đ.8', { note: 'Không đủ điều kiện thì không quyết định thành lập, mở rộng' }),
  },
  RETURN: {
    ...endingEvent('Trả hồ sơ', 'Return the dossier'),
    permits: [by('owner', 'handler')],
    basis: unfounded('Đ.11.1', 'hồ sơ phải hợp lệ, nhưng nghị định không quy định thủ tục trả hồ sơ'),
  },
  RETURN_UNANSWERED: {
    ...endingEvent('Trả hồ sơ vì không bổ sung', 'Return for want of a supplement'),
    permits: [by('industryDepartment', 'leader')],
    basis: unfounded('Đ.10.3', 'nghị định không quy định hậu quả khi không bổ sung hồ sơ'),
  },
  WITHDRAW: {
    ...withdrawalEvent,
    permits: [by('applicant', 'representative'), by('localAuthority', 'handler')],
    basis: unfounded('Đ.10', 'nghị định không quy định việc rút hồ sơ; chỉ nhận khi chưa có quyết định'),
  },
};
