import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Answers } from '../openapi/answers.js';
import type { Answer } from '../views/building-blocks.js';
import type { demoAccounts } from '../views/session.view.js';
import { DemoAccounts } from './demo-accounts.js';
import { OpenToAll } from './session.guard.js';

@ApiTags('session')
@Controller('demo-accounts')
export class DemoAccountsController {
  constructor(private readonly demo: DemoAccounts) {}

  @Get()
  @OpenToAll()
  @Answers(200, 'DemoAccounts', 'The accounts to try the embedded default with; none anywhere else.')
  listDemoAccounts(): Promise<Answer<typeof demoAccounts>> {
    return this.demo.list();
  }
}
