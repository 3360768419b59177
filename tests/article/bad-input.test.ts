import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { formatMessage } from '../../src/article/text/message.ts';

/** What a person reads of a file: whether there is a record, and each finding as a line. */
function findings(value: string | Uint8Array): { readonly read: boolean; readonly lines: readonly string[] } {
  const file = new VFile({ path: 'content/a.txt', value });
  const read = readArticle(file) !== null;
  return { read, lines: file.messages.map((message) => formatMessage(message, 'content/a.txt')) };
}

const STORY = '\n\nThe talks ended.\n';

describe('a file that cannot be read says where, what was found and what to do', () => {
  it.each([
    [
      'has no bytes',
      '',
      'content/a.txt:1:1 error The file has no text; write "date YYYY-MM-DD Headline", then paragraphs  source-empty',
    ],
    [
      'is blank',
      ' \n\u00A0\n',
      'content/a.txt:1:1 error The file has no text; write "date YYYY-MM-DD Headline", then paragraphs  source-empty',
    ],
    [
      'has no header',
      `Talks end${STORY}`,
      'content/a.txt:1:1 error No header, found "Talks end"; begin with "date YYYY-MM-DD Headline"  header-missing',
    ],
    [
      'has an impossible day',
      `date 2016-13-45 Talks end${STORY}`,
      'content/a.txt:1:6 error Date "2016-13-45" is not a day of the calendar; write YYYY-MM-DD  header-date',
    ],
    [
      'has a day that the month has not',
      `\n date 2021-02-29 Talks end${STORY}`,
      'content/a.txt:2:7 error Date "2021-02-29" is not a day of the calendar; write YYYY-MM-DD  header-date',
    ],
    [
      'has a day in an ambiguous form',
      `date 04/10/2016 Talks end${STORY}`,
      'content/a.txt:1:6 error Date "04/10/2016" is not written as a calendar day; write YYYY-MM-DD  header-date',
    ],
    [
      'has a short year',
      `date 16-10-04 Talks end${STORY}`,
      'content/a.txt:1:6 error Date "16-10-04" is not a day of the calendar; write YYYY-MM-DD  header-date',
    ],
    [
      'has no headline',
      `date 2016-10-04${STORY}`,
      'content/a.txt:1:16 error No headline after the date; write it on the same line  headline-missing',
    ],
    [
      'has no story',
      'date 2016-10-04 Talks end\n\n',
      'content/a.txt:1:26 error No story after the headline; write it in paragraphs below  body-missing',
    ],
    [
      'has a caption and no story',
      'date 2016-10-04 Talks end\n\nEnvoys meet. (AP Photo/Ann Lee)',
      'content/a.txt:1:26 error No story after the headline; write it in paragraphs below  body-missing',
    ],
    [
      'has NUL bytes',
      Buffer.from('date 2016-10-04 Talks\0 end', 'latin1'),
      'content/a.txt:1:22 error A NUL character, so this is no plain text; save it as UTF-8  source-nul',
    ],
  ])('when it %s', (_, value, line) => {
    expect(findings(value)).toEqual({ read: false, lines: [line] });
  });

  it('shows no more of a long first line than a person needs', () => {
    const [line = ''] = findings(`${'word '.repeat(200)}${STORY}`).lines;
    expect(line.length).toBeLessThan(160);
  });
});

describe('a file that is doubtful is read, with a warning', () => {
  it('when it is not UTF-8: each byte is read as windows-1252, the first bad one is named', () => {
    const { read, lines } = findings(Buffer.from(`date 2016-10-04 Talks end\n\nCaf\u00e9 talks.`, 'latin1'));
    expect(read).toBe(true);
    expect(lines).toEqual([
      'content/a.txt:3:4 warning Not UTF-8, read as windows-1252; save the file as UTF-8 if letters look wrong  source-encoding',
    ]);
  });

  it('when a mark is never closed', () => {
    const { read, lines } = findings('date 2016-10-04 Talks end\n\n“We go on, said the envoy.\n\nNobody left.');
    expect(read).toBe(true);
    expect(lines[0]).toMatch(/^content\/a\.txt:3:1 warning The mark “ is never closed; .* {2}quote-unclosed$/);
  });

  it('when it has a control character, which no word of a message carries to the terminal', () => {
    const { read, lines } = findings('date 2016-10-04 Talks \u001b[31mend\n\nThe talks ended.');
    expect(read).toBe(true);
    expect(lines).toEqual([
      'content/a.txt:1:23 warning A control character, U+001B; remove it, it shows as nothing  source-control',
    ]);
    expect(findings('\u001b[31mTalks end').lines.join('')).not.toContain('\u001b');
  });

  it('and a sound file has none', () => {
    expect(findings(`date 2016-10-04 Talks end${STORY}`)).toEqual({ read: true, lines: [] });
  });
});
