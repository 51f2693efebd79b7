import { horizonsOf, type Horizons } from '../application/horizons.js';
import type { Environment } from '../configuration.js';
import {
  listDossiers,
  type DossierFilter,
  type DossierListItem,
} from '../persistence/dossier-list.reader.js';
import { alignColumns } from './align-columns.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { writeDate } from './vietnamese-date.js';

export type ListRequest = Omit<DossierFilter, 'visibility' | keyof Horizons>;

const HEADINGS = ['MÃ', 'BƯỚC', 'HẠN GẦN NHẤT', 'LƯU Ý', 'HỒ SƠ'];

export function reportDossiers(env: Environment, request: ListRequest): Promise<Report> {
  return withInstallation(env, async (installation) => {
    const page = await listDossiers(installation.database.pool, toFilter(installation, request));
    return {
      data: page,
      lines: [
        ...(page.items.length === 0
          ? ['Không có hồ sơ nào.']
          : alignColumns([HEADINGS, ...page.items.map(toRow)])),
        ...(page.nextCursor === null ? [] : ['', `Còn nữa: thêm --cursor ${page.nextCursor}`]),
      ],
    };
  });
}

function toFilter({ world }: Installation, request: ListRequest): DossierFilter {
  const provinces = new Set(world.directory().units.map(({ province }) => province));
  return {
    ...request,
    visibility: { parties: [], provinces: [...provinces] },
    ...horizonsOf(world),
  };
}

function toRow({ code, title, state, nearestClock, flags }: DossierListItem): readonly string[] {
  return [
    code,
    state,
    nearestClock === null
      ? '—'
      : `${writeDate(nearestClock.dueOn)}${nearestClock.status === 'breached' ? ' quá hạn' : ''}`,
    flags === 0 ? '' : String(flags),
    title,
  ];
}
