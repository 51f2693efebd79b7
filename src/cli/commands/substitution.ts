import type { Command } from 'commander';
import { readWholeNumber } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { SubstitutionListRequest } from '../substitution-list.js';
import type { Terminal } from '../terminal.js';

export function addSubstitutionCommands(program: Command, respond: Respond, { env }: Terminal): void {
  const substitution = program.command('substitution').description('ai thay mặt ai');

  substitution
    .command('list')
    .description('mọi việc thay mặt: thời gian, phạm vi, văn bản ủy quyền, mới nhất trước')
    .option('--limit <số>', 'số dòng mỗi trang', readWholeNumber('--limit', 1, 1000), 50)
    .option('--cursor <con trỏ>', 'trang kế tiếp, như trang trước đã cho')
    .action((options: SubstitutionListRequest) =>
      respond(import('../substitution-list.js').then((file) => file.reportSubstitutions(env, options))),
    );
}
