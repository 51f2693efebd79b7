import { councilRecorders } from '../cluster-establishment/sequence/council-recorders.js';
import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { ApplicationPayload } from './payloads.js';

export const selectionRecorders: Readonly<Record<string, Recorder>> = {
  ...councilRecorders,
  application: recorder<CouncilFacts, ApplicationPayload>(({ applications }, { payload, on }) => ({
    applications: [
      ...applications,
      {
        party: payload.investor.party,
        name: payload.investor.name,
        taxCode: payload.investor.taxCode ?? null,
        representativeTitle: payload.investor.representativeTitle ?? null,
        documentNumber: payload.documentNumber,
        documentDate: payload.date ?? null,
        receivedOn: on,
        components: payload.components ?? [],
      },
    ],
  })),
  /** New dossiers come in; what was found of the old ones stays in the journal. */
  callAgain: recorder<CouncilFacts>(() => ({ applications: [], investorSelection: null })),
};
