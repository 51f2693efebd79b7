import type { Command } from 'commander';

import { readId } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

export function addOutboxCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const outbox = program.command('outbox').description('tác vụ của hồ sơ chưa thực hiện được');

  outbox
    .command('list')
    .description('tác vụ bị lỗi, và lý do')
    .action(() => respond(import('../outbox.js').then((file) => file.reportFailingEffects(terminal.env))));

  outbox
    .command('retry')
    .description('thực hiện lại một tác vụ bị lỗi')
    .argument('<số>', 'số của tác vụ, xem ccn outbox list', readId('<số>'))
    .action((id: string) =>
      respond(import('../outbox.js').then((file) => file.reportRetriedEffect(terminal.env, id))),
    );
}
