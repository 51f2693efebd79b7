import { basisUnder, isLegal } from '../../../workflows/vocabulary/legal-basis.js';
import { stateNameOf } from '../../engine/dossier.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import type { StoredFile } from '../../persistence/dossier-file.store.js';
import { describeActor } from '../describe-actor.js';
import { labelOf } from '../exchange/entry-label.js';
import { escapeXml as escape } from '../../engine/notation/xml.js';
import { vietnameseDate, vietnameseMoment } from '../vietnamese-date.js';

export interface TimelineInput {
  readonly title: string;
  readonly journal: readonly JournalEntry[];
  readonly files: readonly StoredFile[];
  readonly registry: ProcedureRegistry;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
code { font-size: 0.8rem; }`;

/** The journal to read: a page without a script, which needs nothing but itself. */
export function writeTimeline({ title, journal, files, registry }: TimelineInput): string {
  const head = [
    'Mục',
    'Xảy ra lúc',
    'Ghi nhận lúc',
    'Việc',
    'Ai',
    'Sau đó',
    'Thời hạn thay đổi',
    'Căn cứ',
    'Hash',
  ];
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escape(title)}</h1>
<p>Mã hồ sơ ${escape(journal[0]?.dossier ?? '')}, ${journal.length} mục nhật ký.</p>
<table>
<thead>${toRow(head, 'th scope="col"')}</thead>
<tbody>
${journal.map((entry) => toRow(cellsOf(entry, registry), 'td')).join('\n')}
</tbody>
</table>
<h2>Tài liệu</h2>
<table>
<thead>${toRow(['Thành phần', 'Tên', 'Phiên bản', 'Gửi lúc', 'SHA-256'], 'th scope="col"')}</thead>
<tbody>
${files.map((file) => toRow([file.component, file.name, String(file.version), vietnameseMoment(file.uploadedAt), file.sha256], 'td')).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function toRow(cells: readonly string[], element: string): string {
  const [name = ''] = element.split(' ');
  return `<tr>${cells.map((cell) => `<${element}>${escape(cell)}</${name}>`).join('')}</tr>`;
}

function cellsOf(entry: JournalEntry, registry: ProcedureRegistry): readonly string[] {
  const { definition } = registry.get(entry.procedureCode, entry.procedureVersion);
  const state = stateNameOf(entry.after);
  const clocks = entry.clocks.map(({ name, status, dueOn }) => {
    const label = definition.clocks[name]?.label ?? name;
    return `${label}: ${STATUSES[status]}${dueOn === null ? '' : `, hạn ${vietnameseDate(dueOn)}`}`;
  });
  const basis = definition.events[entry.event]?.basis;
  const law = basis === undefined ? undefined : basisUnder(basis, entry.regime);
  return [
    String(entry.sequence),
    vietnameseMoment(entry.occurredAt),
    vietnameseMoment(entry.recordedAt),
    [labelOf(entry, registry), entry.backdatingReason ?? '']
      .filter((text) => text !== '')
      .join('; ghi lùi ngày: '),
    describeActor(entry.actor),
    definition.machine.states[state]?.meta.label ?? state,
    clocks.join('; '),
    law === undefined
      ? ''
      : isLegal(law)
        ? `${law.instrument} ${law.article} (${law.confidence})`
        : law.internal,
    entry.hash,
  ];
}

const STATUSES = {
  running: 'đang chạy',
  paused: 'tạm dừng',
  stopped: 'đã dừng',
  breached: 'quá hạn',
} as const;
