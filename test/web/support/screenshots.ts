import { join } from 'node:path';

import { ApiClient } from '../../api/support/api-client.js';
import { act, lodge, NOTICE } from '../../api/support/lodgement.js';
import { CouncilCase, INVESTORS, VOTERS } from '../../api/councils/support/council-case.js';
import type { Visitor } from './visitor.js';
import { startWorkplace, type Workplace } from './workplace.js';

const [A = '', B = '', C = ''] = INVESTORS;
const MEMBER = 'council-member-1';

interface Picture {
  readonly name: string;
  readonly username: string;
  readonly path: string;
  readonly theme?: 'dark';
  /** What is done on the page before the picture. */
  readonly then?: (visitor: Visitor) => Promise<void>;
}

/** Shows the main screens with the real seed and two dossiers of the demo investors, and writes them to a folder. */
export async function takeScreenshots(folder: string, tell: (name: string) => void): Promise<void> {
  const workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z' });
  try {
    for (const picture of await prepare(workplace)) {
      const name = `${picture.name}.png`;
      await take(workplace, picture, join(folder, name));
      tell(name);
    }
  } finally {
    await workplace.stop();
  }
}

async function prepare({ service }: Workplace): Promise<readonly Picture[]> {
  const council = CouncilCase.on(service);
  await council.openScoring();
  for (const voter of VOTERS) {
    if (voter === MEMBER) continue;
    await council.score(voter, { [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [11, 12, 21, 25] });
  }
  const commune = await new ApiClient(service.url).logIn('commune-handler');
  const code = await lodge(commune);
  await act(commune, code, NOTICE);
  return [
    { name: 'work', username: 'department-handler', path: '/work' },
    { name: 'dossier', username: 'commune-handler', path: `/dossiers/${code}` },
    {
      name: 'why-this-date',
      username: 'commune-handler',
      path: `/dossiers/${code}`,
      then: async ({ page }) => {
        await page.getByRole('button', { name: 'Vì sao là ngày này?' }).first().click();
      },
    },
    {
      name: 'scoring-sheet',
      username: MEMBER,
      path: `/councils/${council.council}/sheet`,
      then: async ({ page }) => {
        await page.getByRole('spinbutton').first().fill('13,5');
      },
    },
    {
      name: 'letter',
      username: 'commune-handler',
      path: `/dossiers/${code}?tab=letters`,
      then: async ({ page }) => {
        await page.getByRole('button', { name: 'Soạn: Thông báo dừng giải quyết hồ sơ' }).click();
        await page.locator('[data-page] canvas').waitFor();
      },
    },
    { name: 'dashboard', username: 'department-leader', path: '/manage' },
    { name: 'schedule', username: 'department-leader', path: '/manage/schedule' },
    {
      name: 'procedure',
      username: 'department-handler',
      path: '/procedures/cluster-establishment',
      then: async ({ page }) => {
        await page.getByRole('tab', { name: 'Sơ đồ' }).click();
        await page.locator('.react-flow__node').first().waitFor();
      },
    },
    { name: 'replay', username: 'auditor', path: `/dossiers/${code}/replay` },
    { name: 'access-log', username: 'auditor', path: '/audit/access' },
    {
      name: 'statistics',
      username: 'department-leader',
      path: '/manage/statistics?figure=overdue&from=2026-01-01&to=2026-12-31',
    },
    { name: 'work-dark', username: 'department-handler', path: '/work', theme: 'dark' },
  ];
}

async function take(
  workplace: Workplace,
  { username, path, theme, then }: Picture,
  file: string,
): Promise<void> {
  const visitor = await workplace.visit();
  const { page } = visitor;
  await visitor.logIn(username);
  await page.goto(path);
  await visitor.settle();
  if (theme !== undefined) {
    await page.evaluate(`document.documentElement.dataset.mantineColorScheme = '${theme}'`);
  }
  await then?.(visitor);
  await visitor.settle();
  await page.screenshot({ path: file });
  await visitor.context.close();
}
