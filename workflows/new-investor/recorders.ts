import { toApplication } from '../cluster-establishment/sequence/application.js';
import { councilRecorders } from '../cluster-establishment/sequence/council-recorders.js';
import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { ApplicationPayload } from './payloads.js';

export const selectionRecorders: Readonly<Record<string, Recorder>> = {
  ...councilRecorders,
  application: recorder<CouncilFacts, ApplicationPayload>(({ applications }, { payload, on }) => ({
    applications: [...applications, toApplication(payload.investor.party, payload, payload.date ?? null, on)],
  })),
  /** New dossiers come in; what was found of the old ones stays in the journal. */
  callAgain: recorder<CouncilFacts>(() => ({ applications: [], investorSelection: null })),
};
