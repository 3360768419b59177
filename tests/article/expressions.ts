import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the core, and the file that has it. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = join(import.meta.dirname, '../..');
const CORE = 'src/article';

/** Every regular expression that the core's files write out. */
function literals(): readonly Expression[] {
  const found: Expression[] = [];
  for (const file of globSync(`${CORE}/**/*.ts`, { cwd: ROOT }).sort()) {
    const collect = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, collect);
    };
    collect(ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** Every regular expression that the core builds from its data while `work` is done. */
async function built(work: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      const file = new Error('where').stack?.split('\n')[2]?.match(/src\/article\/[\w/-]+\.ts/)?.[0];
      if (file) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/**
 * Every regular expression of the core: those that its files write out, and those that it builds. It must be asked
 * for before anything imports the core, since most of the latter are built when their file is loaded.
 */
export async function findExpressions(): Promise<readonly Expression[]> {
  const made = await built(async () => {
    const { fixtureNames, readFixture } = await import('./fixtures.ts');
    for (const name of fixtureNames) readFixture(name);
  });
  const all = [...literals(), ...made].map((one) => [`${one.file} /${one.source}/${one.flags}`, one] as const);
  return [...new Map(all).values()];
}
