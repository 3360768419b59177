import { describe, it } from 'vitest';
import { buildContent } from '../build/make-project.ts';
import { testBrowser, testSite } from '../built-site/test-browser.ts';
import { expectAccessible, MATRIX } from '../built-site/themes.ts';

const browser = testBrowser();
const site = testSite(await buildContent());

describe('every theme', () => {
  it.each(MATRIX)('$name has no axe violation on a $device, its settings $settings; pictures are kept', (theme) =>
    expectAccessible(browser, site.url, theme),
  );
});
