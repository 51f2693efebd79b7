// Imported first by every script, so it must load on a Node far too old to run the rest.
import { readFileSync } from 'fs';

/** One sentence when `version` is older than the oldest Node that package.json allows, else undefined. */
export function explainOldNode(version, engines) {
  const [oldest] = /\d+(\.\d+)*/.exec(engines);
  const wanted = oldest.split('.').map(Number);
  const found = version.replace('v', '').split('.').map(Number);
  const index = wanted.findIndex((part, i) => part !== found[i]);
  if (index === -1 || found[index] > wanted[index]) return undefined;
  return `ccn-workflow needs Node.js ${oldest} or newer, and this is ${version}: please install a newer Node.js.`;
}

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const complaint = explainOldNode(process.version, engines.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
