import { runCcn } from '../src/cli/run-ccn.js';

// `ccn audit verify --file FILE --json`, with the most memory that its process held.
let text = '';
await runCcn(['audit', 'verify', '--file', process.argv[2] ?? '', '--json', ...process.argv.slice(3)], {
  env: {},
  write: (piece) => {
    text += piece;
    return Promise.resolve();
  },
  writeError: (piece) => {
    process.stderr.write(piece);
    return Promise.resolve();
  },
  readHidden: () => Promise.resolve(null),
});
console.log(
  JSON.stringify({ report: JSON.parse(text) as unknown, kilobytes: process.resourceUsage().maxRSS }),
);
