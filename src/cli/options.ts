import { parseArgs } from 'node:util';

const FORMATS = ['report', 'json', 'ndjson'] as const;

export type Format = (typeof FORMATS)[number];

/** What a command line asks for. `misuse` says in one line what is wrong with it. */
export type Request =
  | { readonly kind: 'read'; readonly format: Format; readonly paths: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly reason: string };

/**
 * Understands the arguments that follow the name of the command; throws nothing.
 *
 * @example readOptions(['--format', 'json', 'content'])
 *   //=> { kind: 'read', format: 'json', paths: ['content'] }
 */
export function readOptions(args: readonly string[]): Request {
  try {
    const { values, positionals: paths } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'report' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined) return misuse(`Unknown format "${values.format}"; the formats are ${FORMATS.join(', ')}`);
    if (paths.length === 0) return misuse('No path; name the files or folders to read');
    if (paths.includes('')) return misuse('A path is empty; name a file or a folder');
    return { kind: 'read', format, paths };
  } catch (error) {
    // Node's message goes on to explain how to pass a path that begins with a dash.
    return misuse(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

const misuse = (reason: string): Request => ({ kind: 'misuse', reason });

export const HELP = `Reads news articles from text files and shows what they say.

Usage: npm run -s read -- [--format FORMAT] PATH…

PATH is a file, or a folder: then every .txt file in it is read, at any depth.
They are read in code-point order of their paths.

  -f, --format report   for people (default): who spoke and which day, by which rules, with line:column
               json     one array of records
               ndjson   a record a line, written while reading
  -h, --help            this text

Records go to standard output, messages to standard error, a line each: path:line:column, what was
found and what to do, the name of the rule.

Exit status: 0 all files were read (warnings or not), 1 some could not be (the others were), 2 wrong use.
`;
