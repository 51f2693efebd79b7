import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { parseCalendarEdition, WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import { hashOf } from '../../src/engine/chain/canonical-json.js';
import { findChainFault } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import { replay } from '../../src/engine/replay.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { History } from '../specification/history.js';
import type { Setting } from '../specification/setting.js';
import { SETTINGS } from '../walks/settings.js';

/*
 * Journals as they were written once, under the calendar of then. Whatever becomes of the engine and of the
 * procedures, each must still fold, entry by entry, to the state whose hash it carries.
 */

const FOLDER = new URL('./', import.meta.url);
const edition = JSON.parse(readFileSync(new URL('calendar.json', FOLDER), 'utf8')) as unknown;
const calendar = new WorkingCalendar(parseCalendarEdition(edition, 1));
const world = { registry: new ProcedureRegistry(CATALOGUE), calendarOf: () => calendar };

const fileOf = ({ code, version }: Procedure): string => `${code}.v${version}.jsonl`;

/** The journals that end a dossier, and the longest of those that do not. */
function journeysWorthKeeping(setting: Setting): readonly (readonly JournalEntry[])[] {
  const histories = Object.values(setting.journeys).map((journey) =>
    [setting.lodging, ...journey].reduce((history, step) => history.continue(step), History.begin(setting)),
  );
  const ended = histories.filter(({ dossier }) => dossier?.status === 'ended');
  const [longest] = histories.toSorted((a, b) => b.entries.length - a.entries.length);
  return [...new Set([...ended, ...(longest === undefined ? [] : [longest])])].map(({ entries }) => entries);
}

/** Writes a file that is missing when asked to; never one that is there. */
function readHistories(procedure: Procedure): readonly (readonly JournalEntry[])[] {
  const file = new URL(fileOf(procedure), FOLDER);
  if (!existsSync(file) && process.env.UPDATE_GOLDEN === '1') {
    const settings = SETTINGS.filter((setting) => setting.procedure === procedure);
    const lines = settings.flatMap(journeysWorthKeeping).map((entries) => JSON.stringify(entries));
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  if (!existsSync(file)) {
    throw new Error(
      `${fileOf(procedure)} was never recorded: run this test with UPDATE_GOLDEN=1, and commit it.`,
    );
  }
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as readonly JournalEntry[]);
}

const adviceFor = (procedure: Procedure): string =>
  [
    `${procedure.code} version ${procedure.version} is not the one that test/histories/${fileOf(procedure)} ran on.`,
    'Leave a published version as it was and publish a new one (workflows/README.md, "To amend"). Of a version',
    'that was never released, delete the file and run this test with UPDATE_GOLDEN=1.',
  ].join('\n');

describe.each(CATALOGUE.map((procedure) => [fileOf(procedure), procedure] as const))(
  'the journals of %s',
  (_, procedure) => {
    const histories = readHistories(procedure);

    test('are whole, and ran on the definition that is published', () => {
      const hashes = new Set(histories.flat().map(({ definitionHash }) => definitionHash));
      const { definitionHash } = world.registry.get(procedure.code, procedure.version);
      if (hashes.size !== 1 || !hashes.has(definitionHash)) throw new Error(adviceFor(procedure));
      for (const entries of histories) expect(findChainFault(entries)).toBeNull();
    });

    test('fold at every entry to the state that was recorded then', () => {
      for (const entries of histories) {
        for (const { sequence, stateHash } of entries) {
          expect(hashOf(replay(entries.slice(0, sequence), world))).toBe(stateHash);
        }
      }
    });

    test('come to an end', () => {
      const ends = histories.map((entries) => replay(entries, world)?.status);
      expect(ends).toContain('ended');
    });
  },
);

test('no history is dropped while dossiers may still have run like it', () => {
  const recorded = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  expect(CATALOGUE.map(fileOf)).toEqual(expect.arrayContaining(recorded));
});
