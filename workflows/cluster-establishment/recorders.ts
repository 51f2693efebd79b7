import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { EstablishmentFacts, EstablishmentFigures } from './facts.js';
import type { LodgementPayload } from './payloads.js';
import { recordLodgement, sequenceRecorders } from './sequence/recorders.js';

export const recorders: Readonly<Record<string, Recorder>> = {
  ...sequenceRecorders,
  lodgement: recorder<EstablishmentFacts, LodgementPayload>((facts, event) =>
    recordLodgement<EstablishmentFigures>(event, {
      ...facts.figures,
      ...event.payload.cluster,
      existingClusters: event.payload.existingClusters ?? null,
    }),
  ),
};
