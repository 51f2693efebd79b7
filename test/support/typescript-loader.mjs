import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform, version } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

/** What was compiled once, by the hash of what it was compiled from: a test may start a process twenty times. */
const CACHE = new URL('../../node_modules/.cache/typescript-loader/', import.meta.url);
const HOW = JSON.stringify([version, swcOptions]);

/** Finds `./x.ts` where a TypeScript file imports its neighbour as `./x.js`. */
export async function resolve(specifier, context, next) {
  const isNeighbour = /^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts');
  return next(isNeighbour ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const text = await readFile(filename, 'utf8');
  const hash = createHash('sha256').update(`${HOW}\n${filename}\n${text}`).digest('hex');
  const cached = new URL(`${hash}.js`, CACHE);
  const source = await readFile(cached, 'utf8').catch(() => compile(text, filename, cached));
  return { format: 'module', source, shortCircuit: true };
}

async function compile(text, filename, cached) {
  const { code } = await transform(text, { ...swcOptions, filename });
  await mkdir(CACHE, { recursive: true });
  // Processes that start at once share the cache: none may read what another has half written.
  const own = new URL(`${cached.href}.${process.pid}`);
  await writeFile(own, code);
  await rename(own, cached);
  return code;
}
