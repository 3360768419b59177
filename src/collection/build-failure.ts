import { AstroError } from 'astro/errors';

/**
 * An error that Astro prints as it is meant: what is wrong, then what to do. Astro adds a stack where there is one,
 * and a stack leads into code in which nothing is wrong.
 */
export function buildFailure(message: string, hint: string): AstroError {
  const error = new AstroError(message, hint);
  error.name = 'Broadsheet';
  error.stack = '';
  return error;
}
