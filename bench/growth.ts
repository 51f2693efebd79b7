import { measureEngine } from './acts.js';
import { startInstallation, type Installation } from './installation.js';
import { latencies, measureInTurn, medianRatio, type Figure } from './measure.js';
import { lodgeOne, multiply } from './population.js';
import { taker } from './taker.js';

const ROUNDS = 9;
const ACTS = 1_000;

/**
 * The same acts among ten thousand dossiers and among a million: two installations side by side, one at
 * rest while the other is measured.
 */
export async function measureGrowth(): Promise<readonly Figure[]> {
  const installations: Installation[] = [];
  const populate = async (count: number) => {
    const installation = await startInstallation();
    installations.push(installation);
    const original = await lodgeOne(installation, 'growth');
    const take = taker(await multiply(installation, original, 'G', count));
    const act = () => measureEngine(installation, take(ACTS));
    await act();
    return act;
  };
  try {
    const few = await populate(10_000);
    const many = await populate(1_000_000);
    const measured = await measureInTurn(ROUNDS, { few, many });
    const growth = (quantile: 'p50' | 'p99') =>
      medianRatio(
        measured.many.map((round) => round[quantile]),
        measured.few.map((round) => round[quantile]),
      );
    return [
      ...latencies('among 10,000', measured.few),
      ...latencies('among 1,000,000', measured.many),
      { name: 'p50 growth', value: growth('p50') },
      { name: 'p99 growth', value: growth('p99'), goal: '< 1.5' },
    ];
  } finally {
    for (const installation of installations) await installation.stop();
  }
}
