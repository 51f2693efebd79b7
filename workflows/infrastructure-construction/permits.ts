import { by } from '../vocabulary/role.js';

/* Who acts in this procedure. */

export const investor = by('investor', 'representative');
export const localAuthority = by('localAuthority', 'handler');
/** Sở Công Thương also enters what reached it on paper. */
export const department = by('industryDepartment', 'handler');
export const departmentLeader = by('industryDepartment', 'leader');
/** The bodies that appraise: construction, environment, fire safety. */
export const consulted = by('consulted', 'handler');
export const committee = by('provincialCommittee', 'handler');
export const committeeLeader = by('provincialCommittee', 'leader');
