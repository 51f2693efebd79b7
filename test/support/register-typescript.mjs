// Lets plain Node run the project's TypeScript: `node --import ./test/support/register-typescript.mjs FILE.ts`.
// Jest needs it for its global hooks, and tests for the processes that they start and kill.
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
