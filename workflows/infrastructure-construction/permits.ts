import type { TSchema } from '@sinclair/typebox';

import type { RegimeBasis } from '../vocabulary/legal-basis.js';
import type { EventDefinition } from '../vocabulary/procedure.js';
import { by, type Permit } from '../vocabulary/role.js';

/* Who acts in this procedure, and how its imperatives are written down. */

export const investor = by('investor', 'representative');
export const localAuthority = by('localAuthority', 'handler');
/** Sở Công Thương also enters what reached it on paper. */
export const department = by('industryDepartment', 'handler');
export const departmentLeader = by('industryDepartment', 'leader');
/** The bodies that appraise: construction, environment, fire safety. */
export const consulted = by('consulted', 'handler');
export const committee = by('provincialCommittee', 'handler');
export const committeeLeader = by('provincialCommittee', 'leader');

export const act = (
  label: string,
  labelEn: string,
  payload: TSchema,
  basis: RegimeBasis,
  ...permits: readonly Permit[]
): EventDefinition => ({ kind: 'imperative', label, labelEn, payload, basis, permits });
