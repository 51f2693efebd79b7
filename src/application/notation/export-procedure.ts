import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import { drawMermaid } from '../../engine/diagram/mermaid.js';
import { writeScxml } from '../../engine/notation/scxml.js';
import { definitionAsData } from '../../engine/procedure-registry.js';

export const EXCHANGE_FORMATS = ['json', 'mermaid', 'scxml', 'bpmn'] as const;

export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

export const EXCHANGE_MEDIA_TYPES: Readonly<Record<ExchangeFormat, string>> = {
  json: 'application/json; charset=utf-8',
  mermaid: 'text/vnd.mermaid; charset=utf-8',
  scxml: 'application/scxml+xml; charset=utf-8',
  bpmn: 'application/xml; charset=utf-8',
};

const ENDINGS: Readonly<Record<ExchangeFormat, string>> = {
  json: 'json',
  mermaid: 'mmd',
  scxml: 'scxml',
  bpmn: 'bpmn',
};

/** A published procedure in a form that other programs read. */
export async function exportProcedure(procedure: Procedure, format: ExchangeFormat): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(asData(procedure), null, 2)}\n`;
    case 'mermaid':
      return drawMermaid(procedure);
    case 'scxml':
      return writeScxml(procedure);
    case 'bpmn': {
      // Only those who ask for BPMN need its library.
      const { writeBpmn } = await import('./write-bpmn.js');
      return writeBpmn(procedure);
    }
  }
}

/** The definition as the golden files freeze it, and the hash that journals name. */
export function asData(procedure: Procedure) {
  const definition = definitionAsData(procedure);
  return { code: procedure.code, version: procedure.version, definitionHash: hashOf(definition), definition };
}

/** What the file is called when it is saved. */
export function exchangeFileName({ code, version }: Procedure, format: ExchangeFormat): string {
  return `${code}.v${version}.${ENDINGS[format]}`;
}
