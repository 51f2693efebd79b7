/** 1: asked rightly, but refused, or a fault was found. 2: asked wrongly. */
export type FaultExitCode = 1 | 2;

/** Why a command did not succeed: a stable code for scripts and one Vietnamese sentence for people. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';

  constructor(
    readonly code: string,
    readonly detail: string,
    readonly exitCode: FaultExitCode = 1,
  ) {
    super(detail);
  }
}

/** The command line itself is wrong. */
export function wrongUsage(detail: string): CommandFault {
  return new CommandFault('wrong-usage', detail, 2);
}
