import { measureHttp } from './http.js';
import { startInstallation, type Installation } from './installation.js';
import type { Measurement } from './measure.js';
import { lodgeOne, multiply } from './population.js';
import { measureReplay } from './replay.js';
import { measureBareSql, measureEngine } from './transitions.js';

/** A line of the report; `goal` is what the project asks of the figure. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal?: string;
}

type Bench = (installation: Installation) => Promise<readonly Figure[]>;

const ACTS = 4_000;
const WARM_UP = 1_000;

const BENCHES: Readonly<Record<string, Bench>> = { transitions, replay, growth };

/** The engine, HTTP and bare SQL, each on dossiers of its own, among 20,000. */
async function transitions(installation: Installation): Promise<readonly Figure[]> {
  const original = await lodgeOne(installation, 'transitions');
  const codes = await multiply(installation.ownerUrl, original, 'T', 20_000);
  const take = taker(codes);
  await measureEngine(installation, take(WARM_UP));
  const bare = await measureBareSql(installation, take(ACTS));
  const engine = await measureEngine(installation, take(ACTS));
  const http = await measureHttp(installation, take, ACTS);
  return [
    { name: 'bare SQL, acts/s', value: bare.perSecond },
    { name: 'engine, acts/s', value: engine.perSecond },
    { name: 'HTTP with the view, acts/s', value: http.withView.perSecond },
    { name: 'HTTP minimal, acts/s', value: http.minimal.perSecond },
    { name: 'engine / bare SQL', value: engine.perSecond / bare.perSecond, goal: '≥ 0.75' },
    { name: 'HTTP with the view / bare SQL', value: http.withView.perSecond / bare.perSecond },
    { name: 'HTTP minimal / bare SQL', value: http.minimal.perSecond / bare.perSecond, goal: '≥ 0.40' },
    ...latencies('engine', engine),
    ...latencies('HTTP with the view', http.withView),
    ...latencies('HTTP minimal', http.minimal),
  ];
}

async function replay(installation: Installation): Promise<readonly Figure[]> {
  const { entriesPerSecond, transitionsPerSecond } = await measureReplay(installation);
  return [
    { name: 'replay, entries/s', value: entriesPerSecond },
    { name: 'bare XState, transitions/s', value: transitionsPerSecond },
    { name: 'replay / bare XState', value: entriesPerSecond / transitionsPerSecond, goal: '≥ 0.6' },
  ];
}

/** The same acts among ten thousand dossiers and among a million. */
async function growth(installation: Installation): Promise<readonly Figure[]> {
  const original = await lodgeOne(installation, 'growth');
  const few = taker(await multiply(installation.ownerUrl, original, 'F', 10_000));
  await measureEngine(installation, few(WARM_UP));
  const small = await measureEngine(installation, few(ACTS));
  const many = taker(await multiply(installation.ownerUrl, original, 'M', 990_000));
  await measureEngine(installation, many(WARM_UP));
  const large = await measureEngine(installation, many(ACTS));
  return [
    ...latencies('among 10,000', small),
    ...latencies('among 1,000,000', large),
    { name: 'p50 growth', value: large.p50 / small.p50 },
    { name: 'p99 growth', value: large.p99 / small.p99, goal: '< 1.5' },
  ];
}

function latencies(name: string, { p50, p99 }: Measurement): readonly Figure[] {
  return [
    { name: `${name}, p50 ms`, value: p50 },
    { name: `${name}, p99 ms`, value: p99 },
  ];
}

/** Hands out items, each once. */
function taker<T>(items: readonly T[]): (count: number) => readonly T[] {
  let taken = 0;
  return (count) => items.slice(taken, (taken += count));
}

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
    const installation = await startInstallation();
    try {
      report[name] = await bench(installation);
    } finally {
      await installation.stop();
    }
    if (!args.includes('--json')) print(name, report[name]);
  }
  if (args.includes('--json')) console.log(JSON.stringify(report, null, 2));
}

function print(name: string, figures: readonly Figure[]): void {
  console.log(`\n${name}`);
  for (const { name: label, value, goal } of figures) {
    const figure = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    console.log(`  ${label.padEnd(32)}${figure.padStart(10)}${goal === undefined ? '' : `   goal ${goal}`}`);
  }
}

await main(process.argv.slice(2));
