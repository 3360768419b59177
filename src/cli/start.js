import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What Node makes of the sources is kept where tools keep such things, so that the next start need not strip types and
// compile anew. Kept by the content of each file; where the folder cannot be written, nothing is kept, without harm.
// This file has no types: for one that has, Node would load what strips them at each start, before anything is kept.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/broadsheet'));

await import('./read.ts');
