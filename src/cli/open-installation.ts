import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { EvidencePack } from '../application/evidence/evidence-pack.js';
import { MakeCheckpoint } from '../application/checkpoint/make-checkpoint.js';
import { StampCheckpoints } from '../application/checkpoint/stamp-checkpoints.js';
import type { LiveWorld } from '../application/live-world.js';
import { parseConfiguration, type Configuration, type Environment } from '../configuration.js';
import { openDatabase, type Database } from '../persistence/database.js';
import { composeApplication } from '../wiring/compose-application.js';
import { composeEvidence, openFiles } from '../wiring/open-files.js';
import { openAuthority, openSigners } from '../wiring/open-signers.js';
import { findDatabase } from './find-database.js';

/** The service without its edges: what a command works on. */
export interface Installation {
  readonly database: Database;
  readonly world: LiveWorld;
  /** Reads the key that checkpoints are signed with; null where nobody signs. */
  readonly openCheckpoints: () => Promise<MakeCheckpoint | null>;
  readonly stampCheckpoints: StampCheckpoints;
  readonly configuration: Configuration;
  /** Finds where files lie. */
  readonly openEvidence: () => Promise<EvidencePack>;
}

/** Opens the installation that the environment names, for as long as `work` takes; `procedures` as in the application. */
export async function withInstallation<T>(
  env: Environment,
  work: (installation: Installation) => Promise<T>,
  procedures?: readonly Procedure[],
): Promise<T> {
  const configuration = parseConfiguration(forOneCommand(env));
  const found = await findDatabase(configuration);
  try {
    const database = openDatabase(found.url, { poolSize: 4 });
    try {
      const { provinceDefaults: rules, sessionHours, trainingClock } = configuration;
      const { world } = composeApplication(database, {
        ...{ rules, sessionHours, trainingClock },
        ...(procedures === undefined ? {} : { procedures }),
      });
      await world.refresh(database.pool);
      const openCheckpoints = async () => {
        const signers = await openSigners(configuration.checkpoints);
        return signers && new MakeCheckpoint(database, world.now, signers);
      };
      const openEvidence = async () =>
        composeEvidence(world, database.pool, await openFiles(configuration, () => undefined));
      const stampCheckpoints = new StampCheckpoints(
        database.pool,
        world.now,
        openAuthority(configuration.checkpoints),
      );
      return await work({
        ...{ database, world, configuration, openCheckpoints, stampCheckpoints, openEvidence },
      });
    } finally {
      await database.close();
    }
  } finally {
    await found.release();
  }
}

/** A command is neither of the service's parts and uses no queue, so it needs no REDIS_URL beside DATABASE_URL. */
function forOneCommand(env: Environment): Environment {
  const hasDatabase = env.DATABASE_URL !== undefined && env.DATABASE_URL !== '';
  return { ...env, ROLE: 'all', REDIS_URL: hasDatabase ? 'redis://unused' : '' };
}
