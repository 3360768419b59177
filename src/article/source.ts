import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Source } from './article.ts';
import { report } from './message.ts';

type Encoding = Source['encoding'];

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Where the record comes from, or null for a file that holds no text (reported on it).
 *
 * From here on `file.value` is the decoded text without its byte order mark: the string that every span of the
 * record counts in. The encoding is that of the byte order mark; else UTF-8; else, reported, windows-1252, in
 * which every byte has a meaning, so that nothing is lost.
 */
export function readSource(file: VFile): Source | null {
  const bytes = typeof file.value === 'string' ? Buffer.from(file.value) : Buffer.from(file.value ?? []);
  const { encoding, text } = decode(bytes);
  file.value = text;

  if (text.trim() === '') {
    report(file, 'error', 'source-empty', 0, 'The file has no text; write "date YYYY-MM-DD Headline", then paragraphs');
    return null;
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const remedy = 'save it as UTF-8, or as UTF-16 with a byte order mark';
    report(
      file,
      'error',
      'source-nul',
      nul,
      `A NUL character, so this is no plain text or UTF-16 without its mark; ${remedy}`,
    );
    return null;
  }
  if (encoding === 'windows-1252') {
    const reason = 'Not UTF-8, read as windows-1252; save the file as UTF-8 if letters look wrong';
    report(file, 'warning', 'source-encoding', firstBadByte(bytes), reason);
  }
  return { path: file.path ?? '', sha256: createHash('sha256').update(bytes).digest('hex'), encoding };
}

function decode(bytes: Buffer): { readonly encoding: Encoding; readonly text: string } {
  const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  const candidates: readonly Encoding[] = [mark?.encoding ?? 'utf-8', 'windows-1252'];
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { encoding, text };
  }
  return { encoding: 'windows-1252', text: bytes.toString('latin1') };
}

function decodeAs(encoding: Encoding, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The offset of the first byte that is not UTF-8; windows-1252 has one code unit a byte, so it is the text's too. */
function firstBadByte(bytes: Buffer): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = lossy.indexOf('\uFFFD');
  return bad < 0 ? 0 : Buffer.byteLength(lossy.slice(0, bad));
}
