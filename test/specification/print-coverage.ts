// Prints, for every procedure of the catalogue, how many of its states and transitions the specifications
// show, and which they do not; run by `npm run coverage:procedures` with the folder of their notes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CATALOGUE } from '../../workflows/catalogue.js';
import { placesOf } from './coverage.js';

const [folder = ''] = process.argv.slice(2);
const shown = new Set(
  readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')),
);

const isTransition = (place: string): boolean => /\.(on|always|onDone)\b/.test(place);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

for (const procedure of CATALOGUE) {
  const name = `${procedure.code}@${procedure.version}`;
  const places = placesOf(procedure);
  const missing = places.filter((place) => !shown.has(`${name}\t${place}`));
  const figures = [false, true].map((transitions) => {
    const all = places.filter((place) => isTransition(place) === transitions);
    const covered = all.filter((place) => !missing.includes(place));
    return `${covered.length}/${all.length} (${percent(covered.length, all.length)})`;
  });
  console.log(`${name.padEnd(32)} states ${figures[0]?.padEnd(18)} transitions ${figures[1]}`);
  for (const place of missing) console.log(`  not shown: ${place}`);
  if (missing.length > 0) process.exitCode = 1;
}
