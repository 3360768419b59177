import { hash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Source } from '../article.ts';
import { report } from './message.ts';
import { trimSpan } from './span.ts';

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
 * record counts in. The encoding is that of the byte order mark; else UTF-16 where its NULs show it plainly (reported);
 * else UTF-8; else, reported, windows-1252, in which every byte has a meaning, so that nothing is lost.
 */
export function readSource(file: VFile): Source | null {
  const bytes = typeof file.value === 'string' ? Buffer.from(file.value) : (file.value ?? new Uint8Array());
  const { encoding, text: decoded, doubt } = decode(bytes);
  // A text of another system: one code unit stands for one, so that every span is the same.
  const text = /[\r\n]/.test(decoded.trimEnd())
    ? decoded
    : RARE_LINE_ENDS.reduce((some, end) => some.replaceAll(end, '\n'), decoded);
  file.value = text;

  const { start, end } = trimSpan(text, 0, text.length);
  if (start === end) {
    report(file, 'error', 'source-empty', 0, 'The file has no text; write "date YYYY-MM-DD Headline", then paragraphs');
    return null;
  }
  const control = CONTROL.exec(text);
  const nul = control ? text.indexOf('\0') : -1;
  if (nul >= 0) {
    report(file, 'error', 'source-nul', nul, 'A NUL character, so this is no plain text; save it as UTF-8');
    return null;
  }
  if (doubt) report(file, 'warning', 'source-encoding', doubt.at, doubt.reason);
  if (control) {
    const name = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(
      file,
      'warning',
      'source-control',
      control.index,
      `A control character, ${name}; remove it, it shows as nothing`,
    );
  }
  return { path: file.path ?? '', sha256: hash('sha256', bytes), encoding };
}

/** Line ends of Unicode, in a text that has no others: U+2028, U+2029 and NEL. */
const RARE_LINE_ENDS = ['\u2028', '\u2029', '\u0085'];
/**
 * Controls that are no white space, NUL among them: left-overs of a terminal or of a wrong decoding. Most characters
 * are of ASCII's text, and no table is asked.
 */
const CONTROL = /(?![ -~\s])\p{Cc}/u;

interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
  /** What is not certain about the encoding, and where in the text it shows; null where it is certain. */
  readonly doubt: { readonly at: number; readonly reason: string } | null;
}

function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  const guessed = mark ? null : guessUtf16(bytes);
  const encoding = mark?.encoding ?? guessed ?? 'utf-8';
  const text = decodeAs(encoding, body);
  if (text !== null && guessed === null) return { encoding, text, doubt: null };
  if (text !== null) return { encoding, text, doubt: { at: 0, reason: NO_MARK } };
  if (encoding === 'utf-8') {
    const reason = 'Not UTF-8, read as windows-1252; save the file as UTF-8 if letters look wrong';
    return { encoding: 'windows-1252', text: readWindows1252(body), doubt: { at: firstBadByte(body), reason } };
  }
  const lossy = new TextDecoder(encoding).decode(body);
  const reason = 'Half a character, read as \uFFFD; save the file as UTF-8';
  return { encoding, text: lossy, doubt: { at: Math.max(0, lossy.indexOf('\uFFFD')), reason } };
}

const NO_MARK = 'UTF-16 without its byte order mark; save the file as UTF-8';
/** As many bytes as tell UTF-16 by its NULs: a head is in digits and Latin letters in most languages. */
const SAMPLE = 64;

/** UTF-16 where a quarter of the first characters have a NUL for one of their two bytes, and none for the other. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const nuls = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = nuls;
  if (Math.max(first, second) < Math.max(2, length / 8) || Math.min(first, second) > 0) return null;
  return first > 0 ? 'utf-16be' : 'utf-16le';
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const readWindows1252 = (bytes: Uint8Array): string =>
  decodeAs('windows-1252', bytes) ?? Buffer.from(bytes).toString('latin1');

/** The offset of the first byte that is not UTF-8; windows-1252 has one code unit a byte, so it is the text's too. */
function firstBadByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = lossy.indexOf('\uFFFD');
  return bad < 0 ? 0 : Buffer.byteLength(lossy.slice(0, bad));
}
