import { notify, stopAllClocks } from '../../vocabulary/effect.js';
import { record, type StateDefinition, type TransitionDefinition } from '../../vocabulary/machine.js';

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

/** Whatever runs stops here, by whichever way the dossier came. */
export function final(label: string, labelEn: string): StateDefinition {
  return { type: 'final', entry: [stopAllClocks], meta: { label, labelEn } };
}
