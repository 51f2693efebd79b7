#!/usr/bin/env node
/*
 * Makes the registers and import files in seed/ from the verbatim sources in seed/source/.
 * Deterministic: the same sources give the same bytes, and a test compares them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constructionRow } from './seed/construction-rows.mjs';
import { binhDinhTask, directiveTasks } from './seed/directive-tasks.mjs';
import { flag } from './seed/flag.mjs';
import { hanoiTask, konTumPlanTask, konTumResponsibility } from './seed/plan-tasks.mjs';
import { clusterRegister, investorRegister } from './seed/registers.mjs';
import { taskRow } from './seed/task-rows.mjs';

const SEED = new URL('../seed/', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, SEED), 'utf8'));
const BACKDATING = 'Nhập từ văn bản nguồn đã ban hành; ngày theo văn bản.';

/** Every generated file by its path under seed/, as objects. */
export function makeSeed() {
  const clusters = readJson('source/hanoi-2025-clusters.json');
  return {
    'clusters.json': clusterRegister(clusters),
    'investors.json': investorRegister(clusters),
    'dossiers/hanoi-construction.json': hanoiConstruction(clusters),
    'dossiers/hanoi-tasks.json': hanoiTasks(readJson('source/hanoi-2025-plan-tasks.json')),
    'dossiers/kontum-plan-tasks.json': konTumPlan(readJson('source/kontum-2024-plan-tasks.json')),
    'dossiers/kontum-directive-564.json': konTumDirective(readJson('source/kontum-2024-directive-564.json')),
    'dossiers/binhdinh-notice.json': binhDinhNotice(readJson('source/binhdinh-2025-notice.json')),
  };
}

export const printJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

function hanoiConstruction(source) {
  return {
    source: describe(source, 'hanoi-2025-clusters.json', source.conventions),
    province: 'hn',
    procedure: 'infrastructure-construction',
    sender: { party: 'hn.so-cong-thuong', role: 'leader' },
    backdatingReason: BACKDATING,
    rows: source.clusters.map((cluster) => constructionRow(cluster, source)),
  };
}

function hanoiTasks(source) {
  const notes = ['Tiêu đề Phụ lục 1 ghi “/2024”.', 'Mục III đánh số 1, 2, 3, 11.'];
  const inferred = 'Kế hoạch để trống số và ngày; ngày giao 31/12/2024 là suy diễn từ kế hoạch năm 2025.';
  return taskFile(source, 'hanoi-2025-plan-tasks.json', notes, {
    province: 'hn',
    assigner: 'hn.ubnd-thanh-pho',
    occurredAt: '2024-12-31',
    flags: [flag('assignment-date-inferred', inferred)],
    tasks: source.tasks.map(hanoiTask),
  });
}

function konTumPlan(source) {
  const inferred = 'Nguồn không có số và ngày; ngày giao 31/8/2024 là suy diễn (ban hành sau 30/8/2024).';
  return taskFile(source, 'kontum-2024-plan-tasks.json', [source.date_note], {
    province: 'kt',
    assigner: 'kt.ubnd-tinh',
    occurredAt: '2024-08-31',
    flags: [flag('assignment-date-inferred', inferred)],
    tasks: [
      ...source.tasks.map(konTumPlanTask),
      ...source.organisation.map((each, index) => konTumResponsibility(each, index, source.tasks)),
    ],
  });
}

function konTumDirective(source) {
  return taskFile(source, 'kontum-2024-directive-564.json', [source.convention], {
    province: 'kt',
    assigner: 'kt.ubnd-tinh',
    occurredAt: source.date,
    flags: [],
    tasks: directiveTasks(source.tasks),
  });
}

function binhDinhNotice(source) {
  const inferred = 'Nguồn không có số và ngày thông báo; ngày giao là ngày họp 11/4/2025 (suy diễn).';
  return taskFile(source, 'binhdinh-2025-notice.json', [source.note], {
    province: 'bd',
    assigner: 'bd.ubnd-tinh',
    occurredAt: source.meeting_date,
    flags: [flag('assignment-date-inferred', inferred)],
    tasks: source.tasks.map(binhDinhTask),
  });
}

function taskFile(source, file, notes, { tasks, ...common }) {
  const groups = readJson('units.json').units.filter(({ kind }) => kind === 'group');
  const isGroup = (code) => groups.some((group) => group.code === code);
  const described = describe(source, file, notes);
  return {
    source: described,
    province: common.province,
    procedure: 'directive-task',
    sender: { party: common.assigner, role: 'leader' },
    backdatingReason: BACKDATING,
    rows: tasks.map((task) => taskRow(task, { ...common, document: described.document }, isGroup)),
  };
}

function describe({ document, number, date }, file, notes) {
  return { document, number: number ?? null, date: date ?? null, file: `source/${file}`, notes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, value] of Object.entries(makeSeed())) {
    writeFileSync(new URL(path, SEED), printJson(value));
    console.log(`seed/${path}`);
  }
}
