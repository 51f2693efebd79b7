import type { Cell } from '../../application/exchange/csv-row.js';
import { vietnameseDate } from '../../application/vietnamese-date.js';
import type { World } from '../../application/world.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';

export type ListedDossier = Answer<typeof dossierList>['items'][number];

/** Texts stand in both languages, as everywhere; which one is asked for by the address. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Column {
  readonly heading: Readonly<Record<Language, string>>;
  /** In characters, of a sheet. */
  readonly width: number;
  readonly read: (item: ListedDossier, world: World, language: Language) => Cell;
}

const UNITS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
};

/** What the list shows, in its order; remaining time as a number, so that a sheet can sort by it. */
export const COLUMNS: readonly Column[] = [
  { heading: { vi: 'Mã hồ sơ', en: 'Code' }, width: 32, read: ({ code }) => code },
  { heading: { vi: 'Hồ sơ', en: 'Dossier' }, width: 50, read: ({ title }) => title },
  { heading: { vi: 'Thủ tục', en: 'Procedure' }, width: 40, read: readProcedure },
  {
    heading: { vi: 'Phiên bản', en: 'Version' },
    width: 10,
    read: ({ procedure }) => procedure.version,
  },
  { heading: { vi: 'Bước hiện tại', en: 'Current step' }, width: 36, read: readStep },
  {
    heading: { vi: 'Đơn vị', en: 'Unit' },
    width: 30,
    read: ({ unit }, world) => (unit === null ? null : (world.directory().find(unit)?.name ?? unit)),
  },
  { heading: { vi: 'Cụm', en: 'Cluster' }, width: 24, read: ({ cluster }) => cluster },
  {
    heading: { vi: 'Ngày tiếp nhận', en: 'Accepted' },
    width: 14,
    read: ({ acceptedAt }) => vietnameseDate(acceptedAt),
  },
  {
    heading: { vi: 'Hạn gần nhất', en: 'Nearest due date' },
    width: 14,
    read: ({ nearestClock }) => (nearestClock === null ? null : vietnameseDate(nearestClock.dueOn)),
  },
  {
    heading: { vi: 'Còn lại', en: 'Remaining' },
    width: 10,
    read: ({ nearestClock }) => nearestClock?.remaining ?? null,
  },
  {
    heading: { vi: 'Tính bằng', en: 'Counted in' },
    width: 16,
    read: ({ nearestClock }, _, language) =>
      nearestClock === null ? null : (UNITS[nearestClock.unit]?.[language] ?? nearestClock.unit),
  },
  { heading: { vi: 'Người thụ lý', en: 'Case officer' }, width: 24, read: ({ assignee }) => assignee },
  { heading: { vi: 'Số lưu ý', en: 'Notes' }, width: 10, read: ({ flags }) => flags },
];

function readProcedure({ procedure }: ListedDossier, { registry }: World, language: Language): string {
  const { name, nameEn } = registry.get(procedure.code, procedure.version).definition;
  return language === 'en' ? nameEn : name;
}

function readStep({ procedure, state }: ListedDossier, { registry }: World, language: Language): string {
  const meta = registry.get(procedure.code, procedure.version).definition.machine.states[state]?.meta;
  if (meta === undefined) return state;
  return language === 'en' ? meta.labelEn : meta.label;
}
