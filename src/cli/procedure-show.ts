import { everyBasis } from '../../workflows/vocabulary/legal-basis.js';
import type { EventDefinition, Procedure } from '../../workflows/vocabulary/procedure.js';
import { hashOf } from '../engine/chain/canonical-json.js';
import { drawMermaid } from '../engine/diagram/mermaid.js';
import { CAPACITY_LABELS, citeBasis, describeTerms } from '../engine/diagram/term-sentence.js';
import { buildStateTree, type StateNode } from '../engine/lint/state-tree.js';
import { definitionAsData } from '../engine/procedure-registry.js';
import { alignColumns } from './align-columns.js';
import { CommandFault, wrongUsage } from './command-fault.js';
import type { Report } from './report.js';
import { describePermit } from './role-labels.js';
import { writeDate } from './vietnamese-date.js';

export type ProcedureFormat = 'json' | 'mermaid' | 'scxml' | 'bpmn';

export interface ShowRequest {
  readonly code: string;
  /** `null` for the newest. */
  readonly version: number | null;
  /** `null` for a summary to read. */
  readonly format: ProcedureFormat | null;
}

/** One published procedure: to read, as the data that the golden files freeze, or as a picture. */
export function reportProcedure(catalogue: readonly Procedure[], request: ShowRequest): Report {
  const procedure = findProcedure(catalogue, request);
  const { code, version } = procedure;
  switch (request.format) {
    case 'scxml':
    case 'bpmn':
      throw wrongUsage(`Bản này chưa xuất được dạng ${request.format}; hãy dùng json hoặc mermaid.`);
    case 'mermaid': {
      const text = drawMermaid(procedure);
      return { data: { code, version, format: 'mermaid', text }, lines: [text.trimEnd()] };
    }
    case 'json':
    case null: {
      const definition = definitionAsData(procedure);
      const data = { code, version, definitionHash: hashOf(definition), definition };
      return {
        data,
        lines: request.format === 'json' ? [JSON.stringify(data, null, 2)] : summarise(procedure),
      };
    }
  }
}

function findProcedure(catalogue: readonly Procedure[], { code, version }: ShowRequest): Procedure {
  const versions = catalogue.filter((each) => each.code === code).sort((a, b) => b.version - a.version);
  const [newest] = versions;
  if (newest === undefined) {
    const known = [...new Set(catalogue.map((each) => each.code))].join(', ');
    throw new CommandFault('unknown-procedure', `Không có thủ tục “${code}”; các thủ tục là: ${known}.`);
  }
  const found = version === null ? newest : versions.find((each) => each.version === version);
  if (found !== undefined) return found;
  const known = versions.map((each) => each.version).join(', ');
  throw new CommandFault(
    'unknown-version',
    `Thủ tục “${code}” không có phiên bản ${version}; chỉ có ${known}.`,
  );
}

function summarise(procedure: Procedure): readonly string[] {
  const { name, code, version, effectiveFrom, regimes, basis, clocks, events } = procedure;
  const [, ...states] = buildStateTree(procedure.machine).nodes;
  return [
    `${name} (${code}, phiên bản ${version})`,
    `Áp dụng cho hồ sơ tiếp nhận từ ${writeDate(effectiveFrom)}, chế độ ${regimes.join(', ')}; ${citeBasis(basis)}`,
    '',
    'Các bước:',
    ...alignColumns(
      states.map((state) => toStateRow(procedure, state)),
      '  ',
    ),
    '',
    'Thời hạn:',
    ...Object.entries(clocks).flatMap(([clock, definition]) => [
      `  ${definition.label} (${clock})`,
      ...describeTerms(definition).map((line) => `    - ${line}`),
    ]),
    '',
    'Thao tác:',
    ...Object.entries(events).flatMap(describeEvent),
  ];
}

function toStateRow({ clocks }: Procedure, { path, definition, kind }: StateNode): readonly string[] {
  const { label = '', owner, limit } = definition.meta ?? {};
  const depth = '  '.repeat(path.split('.').length - 1);
  if (kind === 'final') return [`${depth}${label}`, path, 'kết thúc'];
  const clock = limit !== undefined && 'clock' in limit ? clocks[limit.clock]?.label : undefined;
  return [
    `${depth}${label}`,
    path,
    owner === undefined ? '' : CAPACITY_LABELS[owner],
    clock === undefined ? 'không có thời hạn' : `thời hạn: ${clock}`,
  ];
}

function describeEvent([name, { kind, label, permits, basis }]: [
  string,
  EventDefinition,
]): readonly string[] {
  const who = kind === 'fact' ? 'Hệ thống' : permits.map(describePermit).join('; ');
  const sources = [...new Set(everyBasis(basis).map(citeBasis))].join('; ');
  return [`  ${label} (${name})`, `    - ${who}`, `    - ${sources}`];
}
