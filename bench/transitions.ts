import { DossierStore } from '../src/persistence/dossier.store.js';
import { measureBareSql, measureEngine, readOnce } from './acts.js';
import { startHttp } from './http.js';
import { startInstallation } from './installation.js';
import { latencies, measureInTurn, median, medianRatio, type Figure } from './measure.js';
import { lodgeOne, multiply } from './population.js';
import { taker } from './taker.js';

const ROUNDS = 9;
/** A service runs for weeks: V8 has compiled what it does after some thousands of acts. */
const WARM_UP_ROUNDS = 3;
const ACTS = 1_000;

/** The engine, HTTP and bare SQL in turn, each on dossiers of its own. */
export async function measureTransitions(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    const original = await lodgeOne(installation, 'transitions');
    const take = taker(await multiply(installation, original, 'T', 60_000));
    const http = await startHttp(installation);
    try {
      const takeRead = async () => {
        const codes = take(ACTS);
        await readOnce(installation, codes);
        return codes;
      };
      const ways = {
        bare: () => measureBareSql(installation, take(ACTS)),
        engine: async () => measureEngine(installation, await takeRead()),
        singly: async () =>
          measureEngine(installation, await takeRead(), new DossierStore(installation.database.pool)),
        withView: async () => http.measureWithView(await takeRead()),
        minimal: async () => http.measureMinimal(await takeRead()),
      };
      await measureInTurn(WARM_UP_ROUNDS, ways);
      const measured = await measureInTurn(ROUNDS, ways);
      const rates = (way: keyof typeof ways) => measured[way].map(({ perSecond }) => perSecond);
      const toBare = (way: keyof typeof ways) => medianRatio(rates(way), rates('bare'));
      return [
        { name: 'bare SQL, acts/s', value: median(rates('bare')) },
        { name: 'engine, acts/s', value: median(rates('engine')) },
        { name: 'HTTP with the view, acts/s', value: median(rates('withView')) },
        { name: 'HTTP minimal, acts/s', value: median(rates('minimal')) },
        { name: 'engine / bare SQL', value: toBare('engine'), goal: '≥ 0.75' },
        { name: 'engine, each load by itself / bare SQL', value: toBare('singly') },
        { name: 'HTTP with the view / bare SQL', value: toBare('withView') },
        { name: 'HTTP minimal / bare SQL', value: toBare('minimal'), goal: '≥ 0.40' },
        ...latencies('bare SQL', measured.bare),
        ...latencies('engine', measured.engine),
        ...latencies('HTTP with the view', measured.withView),
        ...latencies('HTTP minimal', measured.minimal),
      ];
    } finally {
      await http.stop();
    }
  } finally {
    await installation.stop();
  }
}
