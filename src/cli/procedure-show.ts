import { everyBasis } from '../../workflows/vocabulary/legal-basis.js';
import type { EventDefinition, Procedure } from '../../workflows/vocabulary/procedure.js';
import {
  asData,
  exchangeFileName,
  exportProcedure,
  type ExchangeFormat,
} from '../application/notation/export-procedure.js';
import { CAPACITY_LABELS, citeBasis, describeTerms } from '../engine/diagram/term-sentence.js';
import { buildStateTree, type StateNode } from '../engine/lint/state-tree.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import type { Report } from './report.js';
import { describePermit } from './role-labels.js';
import { writeDate } from './vietnamese-date.js';
import { writeFile } from './write-file.js';

export interface ShowRequest {
  readonly code: string;
  /** `null` for the newest. */
  readonly version: number | null;
  /** `null` for a summary to read. */
  readonly format: ExchangeFormat | null;
}

/** One published procedure: to read, as the data that the golden files freeze, or as an exchange file. */
export async function reportProcedure(
  catalogue: readonly Procedure[],
  request: ShowRequest,
): Promise<Report> {
  const procedure = findProcedure(catalogue, request);
  const { code, version } = procedure;
  const { format } = request;
  if (format === null) return { data: asData(procedure), lines: summarise(procedure) };
  const text = await exportProcedure(procedure, format);
  const lines = [text.trimEnd()];
  return format === 'json'
    ? { data: asData(procedure), lines }
    : { data: { code, version, format, text }, lines };
}

/** The same file that the API gives, under the name that it has there unless another is given. */
export async function reportProcedureExport(
  catalogue: readonly Procedure[],
  { out, ...request }: ShowRequest & { readonly format: ExchangeFormat; readonly out: string | null },
): Promise<Report> {
  const procedure = findProcedure(catalogue, request);
  const { code, version } = procedure;
  const { format } = request;
  const text = await exportProcedure(procedure, format);
  const file = out ?? exchangeFileName(procedure, format);
  await writeFile(file, async (write) => {
    await write(text);
    return 1;
  });
  return {
    data: { code, version, format, file },
    lines: [`Đã ghi thủ tục ${code}, phiên bản ${version} vào ${file}.`],
  };
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
