import { escapeHtml } from '../../application/escape-html.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { TrackedClock, TrackedDossier } from './track-dossier.js';
import type { TrackingWords } from './tracking-words.js';

export const TRACKING_PATH = '/tra-cuu';

/** What was typed, to be shown again when nothing was found. */
export interface Typed {
  readonly code: string;
  readonly number: string;
}

export function writeForm(words: TrackingWords, typed: Typed, fault: string | null): string {
  const alert = fault === null ? '' : `<p class="fault" role="alert">${escapeHtml(fault)}</p>`;
  return writePage(
    words,
    `<p>${escapeHtml(words.explanation)}</p>${alert}
<form method="post" action="${addressOf(words)}">
<label for="code">${escapeHtml(words.code)}</label>
<input id="code" name="code" required maxlength="60" autocomplete="off" value="${escapeHtml(typed.code)}">
<label for="number">${escapeHtml(words.number)}</label>
<input id="number" name="number" required maxlength="100" autocomplete="off" value="${escapeHtml(typed.number)}">
<button type="submit">${escapeHtml(words.submit)}</button>
</form>`,
  );
}

export function writeResult(words: TrackingWords, dossier: TrackedDossier): string {
  const inWords = (label: { readonly vi: string; readonly en: string }) =>
    words.lang === 'en' ? label.en : label.vi;
  const rows: readonly (readonly [string, string])[] = [
    [words.code, dossier.code],
    [words.procedure, inWords(dossier.procedure)],
    [words.status, words[dossier.status]],
    [words.step, dossier.steps.map(inWords).join(' · ')],
    [words.accepted, showDay(dossier.acceptedOn)],
    [words.updated, showDay(localDateOf(dossier.updatedOn))],
  ];
  const clocks = dossier.clocks.map(
    (clock) =>
      `<li><span lang="vi">${escapeHtml(clock.label)}</span>: ${escapeHtml(tellClock(words, clock))}</li>`,
  );
  return writePage(
    words,
    `<dl>${rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
<h2>${escapeHtml(words.clocks)}</h2>
${clocks.length === 0 ? `<p>${escapeHtml(words.noClock)}</p>` : `<ul>${clocks.join('')}</ul>`}
<p><a href="${addressOf(words)}">${escapeHtml(words.again)}</a></p>`,
  );
}

function tellClock(words: TrackingWords, { isPaused, isLate, dueOn }: TrackedClock): string {
  if (isPaused || dueOn === null) return words.paused;
  return (isLate ? words.late : words.due).replace('{date}', showDay(dueOn));
}

function writePage(words: TrackingWords, main: string): string {
  const title = escapeHtml(words.title);
  const other = words.lang === 'en' ? TRACKING_PATH : `${TRACKING_PATH}?lang=en`;
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${TRACKING_PATH}.css">
</head>
<body>
<main>
<h1>${title}</h1>
${main}
<p class="language"><a href="${other}" lang="${words.lang === 'en' ? 'vi' : 'en'}">${escapeHtml(words.other)}</a></p>
</main>
</body>
</html>
`;
}

function addressOf({ lang }: TrackingWords): string {
  return lang === 'en' ? `${TRACKING_PATH}?lang=en` : TRACKING_PATH;
}

/** dd/MM/yyyy */
function showDay(date: string): string {
  return date.split('-').reverse().join('/');
}

export const TRACKING_STYLE = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; padding: 0.5rem; font: inherit; }
button { margin-top: 1rem; min-height: 2.75rem; padding: 0.5rem 1.5rem; font: inherit; font-weight: 600; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
.fault { border-left: 0.25rem solid currentColor; padding-left: 0.75rem; font-weight: 600; }
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
  form, a, .language { display: none; }
}
`;
