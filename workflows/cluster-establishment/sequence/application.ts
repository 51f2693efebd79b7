import { internal } from '../../vocabulary/legal-basis.js';
import { condition } from '../../vocabulary/procedure.js';
import type { LocalDate } from '../../vocabulary/regime.js';
import type { PartyCode } from '../../vocabulary/role.js';
import type { Application, CouncilFacts } from './facts.js';
import type { AnyLodgementPayload } from './lodgement.js';

/** An investor's application as it is kept, whichever event brought it. */
export function toApplication(
  party: PartyCode,
  {
    investor,
    documentNumber,
    components = [],
  }: Pick<AnyLodgementPayload, 'investor' | 'documentNumber' | 'components'>,
  documentDate: LocalDate | null,
  receivedOn: LocalDate,
): Application {
  return {
    party,
    name: investor.name,
    taxCode: investor.taxCode ?? null,
    representativeTitle: investor.representativeTitle ?? null,
    documentNumber,
    documentDate,
    receivedOn,
    components,
  };
}

export const applicationIsNew = condition<
  CouncilFacts,
  { readonly investor: { readonly party: string; readonly name: string } }
>({
  holds: ({ applications }, { payload }) =>
    !applications.some(({ party }) => party === payload.investor.party),
  detail: (_, { payload }) => `Nhà đầu tư: ${payload.investor.name}.`,
  refusal: 'Hồ sơ của nhà đầu tư này đã được tiếp nhận.',
  basis: internal('Mỗi nhà đầu tư có một hồ sơ trong một lần mời.'),
});
