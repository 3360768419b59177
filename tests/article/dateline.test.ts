import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/article/body/dateline.ts';
import { passageAt } from '../../src/article/text/span.ts';
import { expectFast, long } from './slow-input.ts';

const datelineOf = (text: string): string | null =>
  readDateline(text, [{ type: 'paragraph', ...passageAt(text, 0, text.length) }])?.text ?? null;

describe('a dateline', () => {
  it.each([
    'TRENTON, N.J. (AP) —',
    'GENEVA, Oct 4 (Reuters) -',
    'GENEVA, 4 October (Reuters) —',
    'Madrid, 4 oct (EFE).-',
    'Madrid, 4 de octubre (Europa Press).-',
    'LYON, le 4 octobre (AFP) -',
    'Paris, 1er mai 2021 (AFP) –',
    'MANILA, Philippines –',
    'DUBAI, United Arab Emirates —',
    'WASHINGTON —',
    'WASHINGTON --',
    'ROME -',
    'ROME |',
    'NORTHFIELD, Maine (AP) _',
    'NORTHFIELD, Maine |',
    'Northfield, March 8:',
    'NEW DELHI, Oct. 4:',
    '(CNN)',
    '(AFP)',
    'NORTHFIELD, Maine, March 8, 2019 /PRNewswire/ --',
    'ST. JOSEPH, Mich. (AP) —',
    'McALLEN, Texas (AP) —',
    'PORT-AU-PRINCE, Haiti —',
    'COEUR D’ALENE, Idaho (AP) —',
    'NEW YORK/LONDON (Reuters) -',
    'PASADENA, Calif., Jan. 1 (UPI) —',
    'NORTHFIELD (KGW) —',
    'ZÜRICH (sda) –',
    '(Reuters) -',
    'Aug 27 (Reuters) -',
    'New York, Oct. 4 (Reuters) -',
    'Berlin (dpa) –',
    'Berlin/Hamburg (dpa/lno) -',
    'Frankfurt am Main (AFP) –',
    'Frankfurt a. M. (dpa) -',
    'Neustadt an der Weinstraße (dpa/lrs) -',
    'Halle (Saale) (dpa/sa) -',
    'Berlin, 12. Mai (Reuters) -',
    'Berlin, 12.05.2021 (dpa) -',
    'St. Gallen (sda) -',
    'New York (dpa-AFX) -',
    'Berlin (epd).',
    'BERLIN taz |',
    'Basel, 9. Jan. (sda)',
  ])('can be %s', (dateline) => {
    expect(datelineOf(`${dateline} The bridge opened.`)).toBe(dateline);
    expect(datelineOf(`${dateline} “We open,” she said.`)).toBe(dateline);
  });

  it('may have the story glued to it', () => {
    expect(datelineOf('BOSTON —Standing on the bridge, she laughed.')).toBe('BOSTON —');
  });

  it.each([
    'NATO — the alliance — has an office here.',
    'Monday, March 4: The bridge opened.',
    'Anna Lehmann, 11 years old (AP) - The bridge opened.',
    'Madrid, 4 octavos (EFE).- The bridge opened.',
    'LYON, 11 people died - The bridge opened.',
    'On Monday, March 4: The bridge opened.',
    'Montag, 4. März: Die Brücke ist offen.',
    'Update, March 4: The bridge opened.',
    'Yesterday, March 4: The bridge opened.',
    'Gestern, 4. März: Die Brücke ist offen.',
    'UPDATE: The bridge opened.',
    'WARNING: The bridge is open.',
    'CLAIM: The port of Ostby was closed.',
    'UNICEF: The children are safe.',
    'WHAT HAPPENED: The bridge opened.',
    'BOTTOM LINE: The bridge is open.',
    'MANCHESTER UNITED: The club has a new coach.',
    'NEW DELHI: The bridge opened.',
    'Basel (sda) ist eine Stadt.',
    'NORTHFIELD: the bridge is open.',
    'UNESCO – which has its seat in Paris – sent two people.',
    'EXCLUSIVE — Two cranes lifted the bridge.',
    'BREAKING NEWS — Two cranes lifted the bridge.',
    'LA — The city slept.',
    'Washington — The city slept.',
    'Anna Lehmann (CDU) – Die Abgeordnete sagte nichts.',
    'Ann Lee (AP) said so.',
    'Anna Lehmann (SPD). Die Abgeordnete sagte nichts.',
    'Berlin (dpa), so heißt es, ist groß.',
    'Paris (dpa) - die Stadt der Liebe.',
    'Berlin. Die Stadt schlief.',
    'Halle (Saale) – Die Stadt schlief.',
    'The bridge (Reuters) opened.',
    'NORTHFIELD The bridge opened.',
    'I — We went home.',
    'NORTHFIELD (AP) —',
  ])('is not in %j', (text) => {
    expect(datelineOf(text)).toBeNull();
  });

  it('opens the first paragraph, whatever stands above it', () => {
    const text = 'CORRECTION: Rain.\n\nROME — Rain fell.';
    const body = [
      { type: 'correction' as const, ...passageAt(text, 0, 17) },
      { type: 'paragraph' as const, ...passageAt(text, 19, text.length) },
    ];
    expect(readDateline(text, body)?.span).toEqual({ start: 19, end: 25 });
    expect(readDateline(text, body.slice(0, 1))).toBeNull();
  });

  it.each([
    ['capitals', long('A')],
    ['capitals with spaces', long('AB ')],
    ['regions', long('A, B')],
    ['names of places', long('Ab/', '', '(AP) - X')],
    ['brackets', long('(', 'ROME ')],
    ['months', long('October 4 ', 'ROME, ')],
    ['bars', long('ROME ab ')],
    ['places in brackets', long('Ab (Cdef) ')],
    ['places on rivers', long('Ab an der ')],
  ])('of too many %s is none, and that is seen at once', (_, text) => {
    expectFast(() => expect(datelineOf(text)).toBeNull());
  });
});
