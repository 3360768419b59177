/**
 * Write the golden records of the fixtures named as arguments, or of those that have none yet.
 * A golden is reviewed like code: read the difference before you commit it.
 *
 *   npm run golden [-- NAME …]
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fixtureNames, fixturePath, goldenOf, readFixture } from './fixtures.ts';

const asked = process.argv.slice(2);
const missing = (name: string): boolean => !existsSync(fixturePath(name, 'record.json'));
for (const name of asked.length > 0 ? asked : fixtureNames.filter(missing)) {
  writeFileSync(fixturePath(name, 'record.json'), goldenOf(readFixture(name)));
  console.log(`wrote ${name}`);
}
