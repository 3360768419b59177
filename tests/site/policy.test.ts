import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EARLY_SCRIPT } from '../../src/site/look.ts';
import { POLICY } from '../../src/site/policy.ts';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('the policy of a page', () => {
  const directives = new Map(
    POLICY.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );

  it('lets it run the script of its head and the files of its site, and no other', () => {
    expect(directives.get('script-src')).toEqual(["'self'", hashOf(EARLY_SCRIPT)]);
    expect(directives.get('script-src')).not.toContain(hashOf(`${EARLY_SCRIPT} `));
  });

  it('lets it load from no other host', () => {
    expect([...directives.values()].flat().filter((value) => !value.startsWith("'"))).toEqual([]);
    expect(directives.get('default-src')).toEqual(["'self'"]);
  });
});
