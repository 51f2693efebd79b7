import type { ClockView } from '../application/clock-view.js';
import { viewDossier, type DossierView } from '../application/dossier-view.js';
import type { Environment } from '../configuration.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import { partiesOf } from '../engine/dossier.js';
import { CAPACITY_LABELS, citeBasis } from '../engine/diagram/term-sentence.js';
import { DossierLinkStore } from '../persistence/dossier-link.store.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';
import { InvestorStore } from '../persistence/investor.store.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { writeDate, writeMoment } from './vietnamese-date.js';

export function reportDossier(env: Environment, code: string): Promise<Report> {
  return withInstallation(env, async (installation) => {
    const { dossier } = await loadDossier(installation, code);
    const { world } = installation;
    const view = viewDossier({
      world,
      procedure: world.registry.get(dossier.procedure.code, dossier.procedure.version),
      dossier,
      actor: { user: 'ccn', assignments: [] },
      names: await readCompanyNames(installation, Object.values(partiesOf(dossier)).flat()),
      links: await new DossierLinkStore(installation.database.pool).readLinks(code),
      now: world.now(),
    });
    // A person at a shell takes no part in a dossier: nothing is open to them, and nothing should look closed.
    return { data: { ...view, availableTransitions: undefined }, lines: writeDossier(view) };
  });
}

/** @throws CommandFault when there is none of this code. */
export async function loadDossier({ database }: Installation, code: string): Promise<LoadedDossier> {
  const loaded = await new DossierStore(database.pool).load(code, '');
  if (loaded === null) throw new CommandFault('unknown-dossier', `Không có hồ sơ “${code}”.`);
  return loaded;
}

async function readCompanyNames({ world, database }: Installation, parties: readonly string[]) {
  const companies = new InvestorStore(database.pool);
  const names = new Map<string, string>();
  for (const party of parties.filter((each) => world.directory().find(each) === null)) {
    const company = await companies.find(party);
    if (company !== null) names.set(party, company.name);
  }
  return names;
}

function writeDossier(view: DossierView): readonly string[] {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    `${view.code}  ${view.title}`,
    '',
    ...alignColumns([
      ['Thủ tục', `${view.procedure.name} (phiên bản ${view.procedure.version}, chế độ ${view.regime})`],
      ['Bước', `${view.stateLabels.join(' › ')} (${view.state})`],
      ['Tiếp nhận', writeDate(view.acceptedAt)],
      ['Cụm công nghiệp', view.cluster ?? '—'],
      ['Người thụ lý', view.assignee ?? '—'],
      ['Phiên bản hồ sơ', `${view.version} (ghi lúc ${writeMoment(view.recordedAt)})`],
    ]),
    ...section(
      'Các bên:',
      alignColumns(
        view.parties.map(({ capacity, name, code }) => [CAPACITY_LABELS[capacity], name, code]),
        '  ',
      ),
    ),
    ...section('Thời hạn:', alignColumns(view.clocks.map(toClockRow), '  ')),
    ...section(
      'Lưu ý:',
      view.flags.map(({ sentence }) => `  - ${sentence}`),
    ),
  ];
}

const STATUS_LABELS: Readonly<Record<ClockView['status'], string>> = {
  running: 'đang chạy',
  paused: 'tạm dừng',
  stopped: 'đã dừng',
  breached: 'quá hạn',
};
const UNIT_LABELS: Readonly<Record<ClockView['unit'], string>> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
};

function toClockRow(clock: ClockView): readonly string[] {
  const { label, run, status, dueOn, remaining, unit, provisional, breachedAt, legalBasis } = clock;
  const late =
    status === 'stopped' && breachedAt !== null ? `, trễ từ ${writeDate(localDateOf(breachedAt))}` : '';
  const left =
    remaining === null ? '' : `${remaining < 0 ? 'quá' : 'còn'} ${Math.abs(remaining)} ${UNIT_LABELS[unit]}`;
  return [
    run === 1 ? label : `${label} (lần ${run})`,
    `${STATUS_LABELS[status]}${late}`,
    dueOn === null ? '—' : `${writeDate(dueOn)}${provisional ? ' (tạm tính)' : ''}`,
    left,
    citeBasis(legalBasis),
  ];
}
