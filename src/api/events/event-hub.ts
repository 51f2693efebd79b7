import type { FindActor } from '../../application/session/find-actor.js';
import type { World } from '../../application/world.js';
import { canSee } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { readChangedDossiers, type ChangedDossier } from '../../persistence/changed-dossier.reader.js';
import type { Executor } from '../../persistence/database.js';
import { countUnread, type UnreadCount } from '../../persistence/notice-list.reader.js';
import type { EventStream } from './event-stream.js';

/** As many as a browser opens to one host. */
const MAX_STREAMS_PER_USER = 6;
const LOOK_MS = 500;
const AFTER_FAILURE_MS = 5_000;
/** A session is asked for again, and the connection shown to live, every so many looks. */
const LOOKS_PER_BEAT = 10;
/** An entry is dated before it is committed; one that takes longer is found by the page's next reading. */
const OVERLAP_MS = 5_000;
const MAX_CHANGES = 500;
const RETRY_MS = 3_000;

interface Listener {
  readonly stream: EventStream;
  readonly token: string;
  actor: Actor;
}

/**
 * Tells open pages what changed. It looks into the database a few times a second, and only while a
 * page is open: whichever process wrote, nothing is asked of the one that did (decision 0014). An
 * event that is missed does no harm, for a page reads anew whenever its connection opens.
 */
export class EventHub {
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private isClosed = false;
  /** What was told of lately: versions by code, and of each user their unread notices. */
  private readonly toldVersions = new Map<string, number>();
  private readonly toldNotices = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly findActor: FindActor,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  hasRoomFor(user: string): boolean {
    const open = [...this.listeners].filter(({ actor }) => actor.user === user);
    return !this.isClosed && open.length < MAX_STREAMS_PER_USER;
  }

  /** Keeps the stream until it closes, or its session ends. */
  async add(stream: EventStream, actor: Actor, token: string): Promise<void> {
    const listener = { stream, token, actor };
    const isFirst = this.listeners.size === 0;
    this.listeners.add(listener);
    stream.onClose(() => this.listeners.delete(listener));
    stream.setRetry(RETRY_MS);
    // What is older than the page, the page has read.
    if (isFirst) await this.rememberPresent();
    const [unread] = await countUnread(this.executor, [actor.user]);
    if (unread !== undefined) {
      tellUnread(stream, unread);
      // Another page of the same person may not have heard of the latest yet.
      if (!this.toldNotices.has(actor.user)) this.toldNotices.set(actor.user, describe(unread));
    }
    this.schedule();
  }

  /** Ends every stream, so that the server can end. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const { stream } of this.listeners) stream.close();
  }

  private schedule(waitMs = LOOK_MS): void {
    if (this.timer !== undefined || this.isClosed || this.listeners.size === 0) return;
    this.timer = setTimeout(() => {
      void this.look().then(
        () => this.scheduleAnew(LOOK_MS),
        (error: unknown) => {
          this.onFailure(error);
          this.scheduleAnew(AFTER_FAILURE_MS);
        },
      );
    }, waitMs);
  }

  private scheduleAnew(waitMs: number): void {
    this.timer = undefined;
    this.schedule(waitMs);
  }

  private async look(): Promise<void> {
    this.looks += 1;
    if (this.looks % LOOKS_PER_BEAT === 0) await this.beat();
    await this.tellChanges();
    await this.tellNotices();
  }

  private async beat(): Promise<void> {
    for (const listener of this.listeners) {
      const caller = await this.findActor.execute(listener.token);
      if (caller === null) listener.stream.close();
      else {
        listener.actor = caller.actor;
        listener.stream.beat();
      }
    }
  }

  private async tellChanges(): Promise<void> {
    const changes = (await this.readRecent()).filter(
      ({ code, version }) => this.toldVersions.get(code) !== version,
    );
    const today = localDateOf(this.world.now());
    for (const change of changes) {
      for (const { stream, actor } of this.listeners) {
        if (canSee(actor, change, today))
          stream.send('dossier', { code: change.code, version: change.version });
      }
    }
    this.remember(changes);
  }

  private async tellNotices(): Promise<void> {
    const users = [...new Set([...this.listeners].map(({ actor }) => actor.user))];
    for (const unread of await countUnread(this.executor, users)) {
      const told = describe(unread);
      const before = this.toldNotices.get(unread.recipient);
      this.toldNotices.set(unread.recipient, told);
      if (before === told) continue;
      for (const { stream, actor } of this.listeners)
        if (actor.user === unread.recipient) tellUnread(stream, unread);
    }
  }

  private async rememberPresent(): Promise<void> {
    this.toldVersions.clear();
    this.toldNotices.clear();
    this.remember(await this.readRecent());
  }

  private readRecent(): Promise<readonly ChangedDossier[]> {
    const since = new Date(Date.parse(this.world.now()) - OVERLAP_MS).toISOString();
    return readChangedDossiers(this.executor, since, MAX_CHANGES);
  }

  private remember(changes: readonly ChangedDossier[]): void {
    if (this.toldVersions.size > 10 * MAX_CHANGES) this.toldVersions.clear();
    for (const { code, version } of changes) this.toldVersions.set(code, version);
  }
}

function describe({ id, count }: UnreadCount): string {
  return `${id ?? ''} ${count}`;
}

function tellUnread(stream: EventStream, { id, count }: UnreadCount): void {
  stream.send('notice', { id, unreadCount: count });
}
