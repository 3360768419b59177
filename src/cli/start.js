import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// What Node makes of the sources is kept where tools keep such things, so that the next start need not strip types and
// compile anew. Kept by the content of each file; where the folder cannot be written, nothing is kept, and no harm done.
// This file has no types: for one that has, Node would load what strips them at each start, before anything is kept.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/broadsheet'));

// The reader's expressions are few, and each of them soon runs often: interpreting them first and compiling them later
// costs a folder of articles some 5 % of its time, and gains a single article nothing.
setFlagsFromString('--no-regexp-tier-up');

await import('./read.ts');
