import { viewChain, type ChainNode } from '../application/dossier-chain.js';
import type { Environment } from '../configuration.js';
import { readChain } from '../persistence/dossier-chain.reader.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

/** The dossiers that opened this one and that it opened, as a tree. */
export function reportChain(env: Environment, code: string): Promise<Report> {
  return withInstallation(env, async ({ world, database }) => {
    const chain = viewChain(world, await readChain(database.pool, code), code, () => true);
    if (chain === null) throw new CommandFault('unknown-dossier', `Không có hồ sơ “${code}”.`);
    return { data: chain, lines: writeNode(chain, '', '') };
  });
}

function writeNode(node: ChainNode, own: string, below: string): readonly string[] {
  const { code, title, stateLabel, status, isLeftBehind, opened } = node;
  const notes = [
    ...(status === 'ended' ? ['đã kết thúc'] : []),
    ...(isLeftBehind ? ['hồ sơ gốc đã kết thúc, cần xem xét'] : []),
  ];
  const remark = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [
    `${own}${code}  ${title}: ${stateLabel}${remark}`,
    ...opened.flatMap((child, index) => {
      const isLast = index === opened.length - 1;
      return writeNode(child, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`);
    }),
  ];
}
