import type { APIRoute } from 'astro';
import { directionOf } from '../site/language.ts';
import { settings } from '../site/settings.ts';

/** The colour of the paper, as the tokens have it in the light. */
const PAPER = '#f6f6f3';

const icon = (src: string, side: number, purpose = 'any') => ({
  src,
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
});

/** What a system needs to know to install the site; its addresses are relative to this file, at the site's root. */
export const GET: APIRoute = () =>
  Response.json({
    name: settings.title,
    short_name: settings.title,
    description: settings.description,
    lang: settings.lang,
    dir: directionOf(settings.lang),
    start_url: './',
    scope: './',
    // With a way back, and a way to load again.
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [icon('icon-192.png', 192), icon('icon-512.png', 512), icon('icon-maskable.png', 512, 'maskable')],
  });
