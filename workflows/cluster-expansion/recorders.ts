import { recordLodgement, sequenceRecorders } from '../cluster-establishment/sequence/recorders.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { ExpansionFacts, ExpansionFigures } from './facts.js';
import type { LodgementPayload } from './payloads.js';

export const recorders: Readonly<Record<string, Recorder>> = {
  ...sequenceRecorders,
  lodgement: recorder<ExpansionFacts, LodgementPayload>((facts, event) => {
    const { code, ...cluster } = event.payload.cluster;
    return {
      ...recordLodgement<ExpansionFigures>(event, { ...facts.figures, ...cluster }),
      cluster: code,
    };
  }),
};
