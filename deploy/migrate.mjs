// Runs the migrations as the owner of the tables, once, before the application starts.
import { migrate } from '../dist/src/persistence/migrate.js';

const { MIGRATION_DATABASE_URL: ownerUrl } = process.env;
if (!ownerUrl)
  throw new Error('MIGRATION_DATABASE_URL is not set: it is how the owner of the tables logs in.');
await migrate(ownerUrl);
