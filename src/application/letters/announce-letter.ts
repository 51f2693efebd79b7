import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Executor } from '../../persistence/database.js';
import type { StoredLetter } from '../../persistence/letter.store.js';
import { NoticeStore } from '../../persistence/notice.store.js';
import { getLetterTemplate } from '../../../workflows/letters/catalogue.js';
import { titleOf } from '../commit-decisions.js';
import type { World } from '../world.js';
import type { LetterMove } from './letter-moves.js';

interface Passed {
  /** As it was before it was passed on. */
  readonly letter: StoredLetter;
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
  readonly move: Exclude<LetterMove, 'save'>;
  /** Who passed it on; they know of it. */
  readonly by: string;
}

const TOLD: Readonly<Record<Passed['move'], { readonly whom: 'heads' | 'composer'; readonly what: string }>> =
  {
    submit: { whom: 'heads', what: 'chờ ký' },
    recall: { whom: 'heads', what: 'được rút lại để sửa' },
    return: { whom: 'composer', what: 'bị trả lại để sửa' },
    sign: { whom: 'composer', what: 'đã ký, chờ vào số và phát hành' },
    discard: { whom: 'composer', what: 'đã bị hủy' },
    issue: { whom: 'composer', what: 'đã phát hành' },
  };

/** Tells whoever it concerns that a letter has come a step further. */
export async function announceLetter(
  world: World,
  executor: Executor,
  { letter, dossier, procedure, move, by }: Passed,
): Promise<void> {
  const { whom, what } = TOLD[move];
  const notices = new NoticeStore(executor);
  const now = world.now();
  const heads = () =>
    notices.findHolders(world.directory().coveredBy(letter.party), ['leader'], localDateOf(now));
  const told = new Set(whom === 'heads' ? await heads() : [letter.composedBy]);
  for (const user of [by, ...(dossier.facts.recused ?? [])]) told.delete(user);
  if (told.size === 0) return;
  const { name } = getLetterTemplate(letter.template, letter.templateVersion);
  await notices.insert(
    [...told].map((recipient) => ({
      recipient,
      occasion: `letter-${letter.id}-${String(letter.revision)}`,
      kind: 'transition',
      sentence: `${titleOf(procedure, dossier)}: ${name} ${what}.`,
      dossier: dossier.code,
      createdAt: now,
    })),
  );
}
