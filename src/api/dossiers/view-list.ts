import { remainingOf } from '../../application/clock-view.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { DossierListItem } from '../../persistence/dossier-list-item.js';
import type { Page } from '../../persistence/page-cursor.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';

/** A page of dossiers, with the days that are left by the calendar and the date of now. */
export function viewList(
  world: World,
  { items, nextCursor }: Page<DossierListItem>,
): Answer<typeof dossierList> {
  const today = localDateOf(world.now());
  const calendar = world.calendar();
  return {
    items: items.map(({ nearestClock, ...item }) => {
      if (nearestClock === null) return { ...item, nearestClock };
      const { name, status, dueAt, dueOn } = nearestClock;
      const left = remainingOf(nearestClock, calendar, today);
      return { ...item, nearestClock: { name, status, dueAt, dueOn, ...left } };
    }),
    nextCursor,
  };
}
