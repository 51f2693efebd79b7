import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { describeSimulationRefusal } from '../application/simulation/describe-simulation-refusal.js';
import { SimulateDossier } from '../application/simulation/simulate-dossier.js';
import type { RouteView, SimulationView, StepView } from '../application/simulation/simulation-view.js';
import type { Environment } from '../configuration.js';
import { citeBasis } from '../engine/diagram/term-sentence.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { loadDossier } from './dossier-show.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import { writeDate } from './vietnamese-date.js';

export interface SimulateOptions {
  readonly seed?: number;
  readonly supplementOn?: LocalDate;
}

/** When a dossier may be expected to end, by the law and by what others took. */
export function reportSimulation(env: Environment, code: string, options: SimulateOptions): Promise<Report> {
  return withInstallation(env, async (installation) => {
    const { dossier } = await loadDossier(installation, code);
    const { world, database } = installation;
    const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const simulated = await new SimulateDossier(world, database.pool).execute({
      dossier,
      procedure,
      ...options,
    });
    if (!simulated.ok) {
      throw new CommandFault('simulation-refused', describeSimulationRefusal(simulated.rejection));
    }
    return { data: simulated.value, lines: writeSimulation(code, simulated.value) };
  });
}

function writeSimulation(code: string, simulation: SimulationView): readonly string[] {
  const { asOf, standing, supplementOn, routes, bounds } = simulation;
  return [
    `${code}  đang ở bước “${standing.label}”, tính từ ngày ${writeDate(asOf)}`,
    ...(supplementOn === null ? [] : [`Giả định nộp bổ sung ngày ${writeDate(supplementOn)}.`]),
    '',
    ...writeLatest(simulation),
    '',
    ...writeExpected(simulation),
    '',
    'Các đường có thể đi (muộn nhất theo luật):',
    ...alignColumns(routes.map(toRow), '  '),
    `  Mỗi đường quay lại một bước nhiều nhất ${bounds.returnsInARoute} lần${bounds.sawAllRoutes ? '.' : '; có thể còn đường khác chưa xét.'}`,
  ];
}

function writeLatest({ legalLatest }: SimulationView): readonly string[] {
  if (legalLatest === null) return ['Muộn nhất theo luật: không xác định, vì không bước nào có thời hạn.'];
  const { on, provisional, unlimited, route } = legalLatest;
  return [
    `Muộn nhất theo luật: ${writeDate(on)}${provisional ? ' (tạm tính)' : ''}`,
    ...alignColumns(route.steps.map(toStepRow), '  '),
    ...(unlimited.length === 0
      ? []
      : [`  Chưa kể các bước không có thời hạn: ${unlimited.map(({ label }) => label).join('; ')}.`]),
  ];
}

function toStepRow({ label, leftOn, source, clock, legalBasis }: StepView): readonly string[] {
  const by = { clock: clock?.label ?? '', given: 'theo ngày giả định', none: 'không có thời hạn' }[source];
  return [
    writeDate(leftOn),
    label,
    by,
    source === 'clock' && legalBasis !== null ? citeBasis(legalBasis) : '',
  ];
}

const SOURCES = {
  given: 'theo số ngày giả định',
  history: 'theo các hồ sơ trước',
  limit: 'theo thời hạn luật định',
  none: 'không có số liệu, tính 0 ngày',
} as const;

function writeExpected({ expected, restsOn, ends, bounds, runs, seed }: SimulationView): readonly string[] {
  if (expected === null) return ['Dự kiến: chưa có số liệu và không bước nào có thời hạn.'];
  const few = `chưa bước nào đủ ${bounds.minObservations} lượt, dùng thời hạn luật định`;
  const basis = restsOn.dossiers === 0 ? few : `dựa trên ${restsOn.dossiers} hồ sơ`;
  return [
    `Dự kiến (${basis}; ${runs} lượt thử, hạt giống ${seed}):`,
    ...alignColumns(
      [
        ['10 %', writeDate(expected.p10)],
        ['50 %', writeDate(expected.p50)],
        ['90 %', writeDate(expected.p90)],
      ],
      '  ',
    ),
    ...alignColumns(
      restsOn.steps.map(({ label, source, observations }) => [
        label,
        SOURCES[source],
        `${observations} lượt`,
      ]),
      '  ',
    ),
    `  Kết thúc: ${ends.map(({ label, share }) => `${label} ${Math.round(share * 100)} %`).join('; ')}`,
  ];
}

function toRow({ end, endsOn, steps }: RouteView): readonly string[] {
  return [writeDate(endsOn), [...steps.map(({ label }) => label), end.label].join(' → ')];
}
