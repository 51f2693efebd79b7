import type { Command } from 'commander';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';

/** Prints what a command found, in the form that was asked for. */
export type Respond = (report: Report | Promise<Report>) => Promise<void>;

/** A group of commands, put on the program. */
export type AddCommands = (program: Command, respond: Respond, terminal: Terminal) => void;
