import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { ARGS, browserPath } from '../built-site/browser.ts';

export const DEVICES = ['mobile', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

/** What Lighthouse found of a page. */
export interface Finding {
  /** Of each category, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest paint and layout shift, as Lighthouse prints them: "0.9 s", "0". */
  readonly paint: string;
  readonly shift: string;
  /** Titles of the audits that cost points. */
  readonly costs: readonly string[];
}

/** Lighthouse of each address on each device, one after the other in one browser: it measures time. */
export async function measure(
  urls: readonly string[],
  tell: (url: string, device: Device, finding: Finding) => void,
): Promise<void> {
  const port = 9300 + (process.pid % 500);
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    for (const url of urls) {
      for (const device of DEVICES) tell(url, device, await findingOf(url, device, port));
    }
  } finally {
    await browser.close();
  }
}

async function findingOf(url: string, device: Device, port: number): Promise<Finding> {
  const config = device === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(url, { port, logLevel: 'error' }, config);
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories, audits } = result.lhr;
  const all = Object.values(categories);
  const weighed = all.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return {
    scores: Object.fromEntries(all.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    paint: audits['largest-contentful-paint']?.displayValue ?? '?',
    shift: audits['cumulative-layout-shift']?.displayValue ?? '?',
    costs: weighed.flatMap((id) => {
      const audit = audits[id];
      return audit && audit.score !== null && audit.score < 0.9 ? [`${audit.title} (${id})`] : [];
    }),
  };
}
