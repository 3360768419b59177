import type { VFile } from 'vfile';
import { type Location, location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';

/** The stable names of what a reader can find wrong (errors) or doubtful (warnings) in a file. */
export type Rule =
  | 'source-empty'
  | 'source-nul'
  | 'source-encoding'
  | 'source-control'
  | 'reader-failed'
  | 'header-missing'
  | 'header-date'
  | 'header-twice'
  | 'header-lang'
  | 'date-from-name'
  | 'headline-missing'
  | 'body-missing'
  | 'language-unknown'
  | 'quote-marks-unread'
  | 'quote-unclosed'
  | 'quote-unattributed'
  | 'speaker-unresolved';

type Severity = 'error' | 'warning';

/**
 * Put a finding on `file.messages`, at `offset` (UTF-16 code units of the decoded text, which `file.value` must
 * hold by then). `reason` says what was found and, after a semicolon, what to do.
 */
export function report(file: VFile, severity: Severity, rule: Rule, offset: number, reason: string): void {
  const place = locate(file).toPoint(offset);
  const message = file.message(reason, { ruleId: rule, source: 'broadsheet', ...(place && { place }) });
  message.fatal = severity === 'error';
}

/** The index of lines of each file that is being reported on, with the text that it was made of. */
const indexes = new WeakMap<VFile, { readonly text: VFile['value']; readonly index: Location }>();

/** Made once a text: a long file with a thousand findings would be searched from its start a thousand times. */
function locate(file: VFile): Location {
  const known = indexes.get(file);
  if (known && known.text === file.value) return known.index;
  const index = location(file);
  indexes.set(file, { text: file.value, index });
  return index;
}

/** Whether the finding keeps the file from being read. */
const isError = (message: VFileMessage): boolean => message.fatal === true;

/** What a file's own words could use to steer the terminal. */
const CONTROL = /\p{Cc}/gu;

/**
 * One line for people and for editors that jump to a place: `path:line:column severity reason  rule`.
 *
 * @example formatMessage(message, 'a.txt') //=> 'a.txt:1:7 error Date "2016-13-45" is not …  header-date'
 */
export function formatMessage(message: VFileMessage, path: string): string {
  const at = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
  const line = `${at} ${isError(message) ? 'error' : 'warning'} ${message.reason}  ${message.ruleId ?? ''}`;
  return line.trimEnd().replace(CONTROL, '\uFFFD');
}
