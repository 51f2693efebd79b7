import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { TestService } from '../../support/service.js';
import type { Sender } from './sender.js';

type Folder = Pick<TestService, 'filesFolder'>;

export const uploadsOnDisk = ({ filesFolder }: Folder) => readdir(join(filesFolder, 'uploads'));

/** Where the content of a file lies in the store. */
export const pathOf = ({ filesFolder }: Folder, sha256: string): string =>
  join(filesFolder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** Every file in the store, by its name alone. */
export async function filesOnDisk({ filesFolder }: Folder): Promise<readonly string[]> {
  const folder = join(filesFolder, 'files');
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** Neither the dossier nor the disk has anything of what was sent. */
export async function expectNothing(service: Folder, sender: Sender): Promise<void> {
  const { body } = await sender.list();
  expect(body).toMatchObject({ items: [], uploads: [] });
  expect(await uploadsOnDisk(service)).toEqual([]);
}
