#!/usr/bin/env node
// npx ccn …: the command line, built first where that is needed.
import { prepare } from './prepare.mjs';

prepare();
await import('../dist/src/cli/ccn.js');
