import type { APIRoute } from 'astro';

/** All may read everything. */
export const GET: APIRoute = () => new Response('User-agent: *\nAllow: /\n');
