import { measureAudit } from './audit.js';
import { measureCouncil } from './council.js';
import { measureClocks } from './clocks.js';
import { measureGrowth } from './growth.js';
import { measureReplay } from './replay.js';
import type { Figure } from './measure.js';
import { measureTransitions } from './transitions.js';
import { measureWeb } from './web.js';

const BENCHES: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  transitions: measureTransitions,
  replay: measureReplay,
  growth: measureGrowth,
  council: measureCouncil,
  web: measureWeb,
  clocks: measureClocks,
  audit: measureAudit,
};

async function main(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.find((name) => !(name in BENCHES));
  if (unknown !== undefined) {
    console.error(`There is no measurement '${unknown}': choose from ${Object.keys(BENCHES).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const report: Record<string, readonly Figure[]> = {};
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    report[name] = await bench();
    if (!args.includes('--json')) print(name, report[name]);
  }
  if (args.includes('--json')) console.log(JSON.stringify(report, null, 2));
}

function print(name: string, figures: readonly Figure[]): void {
  console.log(`\n${name}`);
  for (const { name: label, value, goal } of figures) {
    const figure = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    console.log(`  ${label.padEnd(40)}${figure.padStart(10)}${goal === undefined ? '' : `   goal ${goal}`}`);
  }
}

await main(process.argv.slice(2));
