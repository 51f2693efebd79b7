import {
  addressOfUpload,
  completeUpload,
  declareUpload,
  giveUpUpload,
  type DossierFile,
} from '../api/files.js';
import { ApiProblem, ConnectionLost, isProblem } from '../api/problem.js';
import { digest } from './digest.js';
import { sendParts } from './send-parts.js';

/**
 * `waiting` for its turn, `sending` its parts, being `checked` by the server, `done`; `paused` by the person; `lost`
 * with the connection; `refused` by the server, or `broken` by something that may pass.
 */
export type SendingStatus =
  'waiting' | 'sending' | 'checked' | 'done' | 'paused' | 'lost' | 'refused' | 'broken';

/** Where a file is to go. */
export interface Destination {
  readonly dossier: string;
  readonly component: string;
  /** The file that it is the next version of. */
  readonly replaces?: string | undefined;
  /** The upload that it goes on with. */
  readonly upload?: string | undefined;
}

/** How far a file is. */
export interface SendingState {
  readonly key: number;
  readonly destination: Destination;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly status: SendingStatus;
  /** Why it is lost, broken or refused. */
  readonly problem: unknown;
  /** Once it is done. */
  readonly file: DossierFile | null;
  /** The upload's id at the server, once there is one. */
  readonly upload: string | null;
}

/** One file on its way into a dossier. */
export class Sending {
  state: SendingState;
  private sha256: string | null | undefined;
  private stopping = new AbortController();
  private isGivenUp = false;

  constructor(
    key: number,
    private readonly file: File,
    destination: Destination,
    private readonly onChange: () => void,
  ) {
    const { name, size } = file;
    const upload = destination.upload ?? null;
    this.state = {
      ...{ key, destination, name, size, upload },
      ...{ sent: 0, status: 'waiting', problem: null, file: null },
    };
  }

  /** Begins, or goes on from where it stopped. It never fails: what happens is told in `state`. */
  async run(): Promise<void> {
    const stopping = new AbortController();
    this.stopping = stopping;
    const tell = (change: Partial<SendingState>) => {
      // What was stopped meanwhile says no more.
      if (!stopping.signal.aborted) this.change(change);
    };
    tell({ status: 'sending', problem: null });
    try {
      const { dossier } = this.state.destination;
      const upload = await this.declare();
      const tellSent = (sent: number) => {
        tell({ sent, status: 'sending', problem: null });
      };
      await sendParts(this.file, {
        address: addressOfUpload(dossier, upload),
        signal: stopping.signal,
        onProgress: tellSent,
        onLost: () => {
          tell({ status: 'lost' });
        },
      });
      tell({ sent: this.state.size, status: 'checked' });
      const file = await completeUpload(dossier, upload);
      tell({ status: 'done', file });
    } catch (problem) {
      // The server has given it up meanwhile, and nothing is left to go on with.
      if (problem instanceof ApiProblem && problem.status === 404) tell({ upload: null, sent: 0 });
      tell({ status: statusOf(problem), problem });
    }
  }

  pause(): void {
    this.stop({ status: 'paused' });
  }

  /** To wait for its turn again. */
  queue(): void {
    this.stop({ status: 'waiting', problem: null });
  }

  /** Leaves nothing at the server, as far as it can be reached; what it cannot be told it forgets by itself. */
  async giveUp(): Promise<void> {
    const { upload, status, destination } = this.state;
    this.isGivenUp = true;
    this.stop({ status: 'paused' });
    if (upload === null || status === 'done') return;
    await giveUpUpload(destination.dossier, upload).catch(() => undefined);
  }

  private async declare(): Promise<string> {
    const { upload, destination, name, size } = this.state;
    if (upload !== null) return upload;
    this.sha256 ??= await digest(this.file);
    const { dossier, component, replaces } = destination;
    const { id } = await declareUpload(dossier, {
      ...{ component, name, size },
      ...(this.sha256 === null ? {} : { sha256: this.sha256 }),
      ...(replaces === undefined ? {} : { replaces }),
    });
    // Even when it was stopped meanwhile: the next attempt goes on with it.
    this.change({ upload: id });
    if (this.isGivenUp) await this.giveUp();
    return id;
  }

  private stop(change: Partial<SendingState>): void {
    this.stopping.abort();
    this.change(change);
  }

  private change(change: Partial<SendingState>): void {
    this.state = { ...this.state, ...change };
    this.onChange();
  }
}

function statusOf(problem: unknown): SendingStatus {
  if (problem instanceof ConnectionLost) return 'lost';
  const mayPass =
    !(problem instanceof ApiProblem) ||
    problem.status >= 500 ||
    isProblem(problem, 'unauthenticated', 'upload-not-found', 'too-many-uploads', 'unknown');
  return mayPass ? 'broken' : 'refused';
}
