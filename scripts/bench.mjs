// npm run bench [-- --json]: the measurements in bench/.
import { prepare } from './prepare.mjs';

prepare();
await import('../dist/bench/bench.js');
