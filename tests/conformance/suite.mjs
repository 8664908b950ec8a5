// Where TypeSpec's suite lies, and which specs it has.
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const specsFolder = join(import.meta.dirname, 'node_modules/@typespec/http-specs/specs');

export async function findSpecs() {
  const specs = [];
  for await (const file of glob('**/main.tsp', { cwd: specsFolder })) {
    specs.push(dirname(file).replaceAll('\\', '/'));
  }
  return specs.sort();
}
