import { by } from '../vocabulary/role.js';

/* Who acts in this procedure. */

export const investor = by('investor', 'representative');
export const localAuthority = by('localAuthority', 'handler');
export const communeLeader = by('localAuthority', 'leader');
export const compensationUnit = by('compensationUnit', 'handler');
export const industryDepartment = by('industryDepartment', 'handler');
export const landAgency = by('environmentDepartment', 'handler');
export const committee = by('provincialCommittee', 'handler');
export const committeeLeader = by('provincialCommittee', 'leader');
export const council = by('provincialCouncil', 'handler');
