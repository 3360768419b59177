import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Files, writeFiles } from '../files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** What a build is made of, the articles apart. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Where copies of the project lie: inside it, where packages are found, and away from its `dist/` and its store. */
export const COPIES = join(ROOT, '.test');

/** Copy this project, with articles of its own, into a folder under `COPIES`: two builds in one break each other. */
export function copyProject(folder: string, articles: Files): void {
  writeFiles(folder, { 'content/articles/': '' });
  for (const part of PARTS) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  writeFiles(join(folder, 'content/articles'), articles);
}

/**
 * Under Vitest's own variables Astro believes that it is tested from inside and serves no pages, or none for the
 * public.
 */
const OF_VITEST = { NODE_ENV: undefined, VITEST: undefined, MODE: undefined, DEV: undefined, PROD: undefined };
const ENV = { ...process.env, ...OF_VITEST, NO_COLOR: '1' };

/** Starts Astro in a project, with the Node that runs the tests. */
export const startAstro = (project: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [ASTRO, ...args], { cwd: project, env: { ...ENV, ...env } });

/** Runs a command of Astro to its end; `output` is what it said, on both streams. */
export async function runAstro(
  project: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = startAstro(project, args, env);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output: output.join('') };
}
