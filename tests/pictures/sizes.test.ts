import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { makeSize } from '../../src/pictures/make-size.ts';
import { type Picture, sizesOf } from '../../src/pictures/picture.ts';
import { readPicture } from '../../src/pictures/read-picture.ts';
import { makeFolder } from '../folders.ts';
import { photo } from '../photo.ts';

/** The picture that these bytes are. */
async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  const picture = await readPicture({ path: 'pier.jpg', caption: 1 }, makeFolder({ 'pier.jpg': bytes }));
  if ('reason' in picture) throw picture;
  return picture;
}

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('is read from %s, whatever its file’s ending', async (format) => {
    expect(await pictureOf(await photo(60, 40, format))).toMatchObject({
      path: 'pier.jpg',
      caption: 1,
      width: 60,
      height: 40,
    });
  });

  test('of a camera that was held upright is upright', async () => {
    expect(await pictureOf(await photo(60, 40, 'jpeg', true))).toMatchObject({ width: 40, height: 60 });
  });

  test('has another hash when its bytes change', async () => {
    const root = makeFolder({ 'a.jpg': await photo(60, 40) });
    const first = await readPicture({ path: 'a.jpg', caption: 1 }, root);
    writeFileSync(join(root, 'a.jpg'), await photo(60, 41));
    expect(await readPicture({ path: 'a.jpg', caption: 1 }, root)).not.toEqual(first);
  });

  test.each([
    ['a page that says that it is gone', '<!doctype html><title>Not found</title>', 'There is no picture in this file'],
    ['nothing', '', 'There is no picture in this file'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'This is a file of the kind svg'],
  ])('is not %s', async (_name, content, found) => {
    const read = await readPicture({ path: 'a.jpg', caption: 1 }, makeFolder({ 'a.jpg': content }));
    expect(read).toMatchObject({ fatal: true, ruleId: 'picture-broken', reason: expect.stringContaining(found) });
  });

  test('that is gone by now is an error, not a crash', async () => {
    expect(await readPicture({ path: 'a.jpg', caption: 1 }, makeFolder({}))).toMatchObject({
      ruleId: 'picture-broken',
    });
  });
});

describe('its sizes', () => {
  const picture: Picture = { path: 'a.jpg', caption: 1, hash: 'h', width: 1, height: 1 };
  const widths = (width: number, height: number) =>
    sizesOf({ ...picture, width, height }).map((size) => [size.width, size.height]);

  test('are those that a page has use for, and none is wider than the picture', () => {
    expect(widths(3000, 2000)).toEqual([
      [480, 320],
      [800, 533],
      [1200, 800],
      [1600, 1067],
    ]);
    expect(widths(1000, 500)).toEqual([
      [480, 240],
      [800, 400],
      [1000, 500],
    ]);
    expect(widths(800, 600)).toEqual([
      [480, 360],
      [800, 600],
    ]);
    expect(widths(90, 60)).toEqual([[90, 60]]);
    expect(widths(9000, 1)).toEqual([
      [480, 1],
      [800, 1],
      [1200, 1],
      [1600, 1],
    ]);
  });

  test('are made as they are told, upright, and say nothing of camera and place', async () => {
    const bytes = await photo(900, 600, 'jpeg', true);
    const root = makeFolder({ 'a [1].jpg': bytes });
    const [small] = sizesOf(await pictureOf(bytes));
    if (!small) throw new Error('There is no size');
    const made = await makeSize(join(root, 'a [1].jpg'), small, join(root, 'cache'));
    if (typeof made !== 'string') throw made;
    const { format, width, height, exif } = await sharp(made).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'webp', width: 480, height: 720, exif: undefined });
  });

  test('are made once, to the same bytes each time, and leave nothing beside them', async () => {
    const root = makeFolder({ 'a.jpg': await photo(900, 600) });
    const make = async (cache: string): Promise<string> => {
      const size = { name: 'h-480.webp', width: 480, height: 320 };
      const made = await makeSize(join(root, 'a.jpg'), size, join(root, cache));
      if (typeof made !== 'string') throw made;
      return made;
    };
    const [one, two] = [await make('one'), await make('two')];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    expect(readdirSync(join(root, 'one'))).toEqual(['h-480.webp']);
    writeFileSync(one, 'kept');
    expect(readFileSync(await make('one'), 'utf8')).toBe('kept');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('of a %s that is cut short are not made', async (format) => {
    const whole = await photo(900, 600, format);
    const root = makeFolder({ 'a.jpg': whole.subarray(0, whole.length * 0.6) });
    const made = await makeSize(
      join(root, 'a.jpg'),
      { name: 'h-480.webp', width: 480, height: 320 },
      join(root, 'cache'),
    );
    expect(made).toMatchObject({ fatal: true, ruleId: 'picture-broken' });
    expect(readdirSync(root)).toEqual(['a.jpg']);
  });
});
