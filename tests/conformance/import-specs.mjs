// Imports the documents that scenarios come from with `clientwright import`, each into a folder of its own.
//   node import-specs.mjs [dialect] [folder]      3.0 into specs/, unless something else is said
// An API that `written/` has is left out.
import { execFileSync } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

const [dialect = '3.0', folder = 'specs'] = process.argv.slice(2);
const tool = join(import.meta.dirname, '../../tool');

const scenarios = JSON.parse(await readFile(join(import.meta.dirname, 'scenarios.json'), 'utf8'));
const documents = [...new Set(scenarios.flatMap(({ calls }) => calls.flatMap(({ operation }) => operation?.document ?? [])))].sort();
const written = await findWritten();

execFileSync('dotnet', ['build', tool, '--configuration', 'Release', '--verbosity', 'quiet'], { stdio: 'inherit' });
for (const document of documents) {
  const spec = folderOf(document);
  if (written.includes(nameOf(spec))) {
    continue;
  }
  const run = [join(tool, 'bin/Release/net10.0/Clientwright.Tool.dll'), 'import', join('openapi', dialect, document)];
  try {
    const output = join(resolve(folder), spec);
    execFileSync('dotnet', [...run, '--name', nameOf(spec), '--groups', 'none', '--output', output, '--force', '--prune'], { cwd: import.meta.dirname, stdio: 'pipe' });
    console.log(spec);
  } catch (error) {
    console.log(`${spec}: exit code ${error.status}\n${error.stdout}${error.stderr}`);
  }
}

// Versions of one API have folders of their own.
function folderOf(document) {
  const spec = dirname(document);
  const version = /openapi\.(.+)\.yaml$/.exec(basename(document))?.[1];
  return version === undefined ? spec : `${spec}/${version}`;
}

async function findWritten() {
  const apis = [];
  for await (const file of glob('written/**/api.yaml', { cwd: import.meta.dirname })) {
    apis.push(/^api: (\w+)$/m.exec(await readFile(join(import.meta.dirname, file), 'utf8'))[1]);
  }
  return apis;
}

// `type/property/value-types` is TypePropertyValueTypes: the documents have no titles to speak of.
function nameOf(spec) {
  return spec.split(/[^A-Za-z0-9]+/).map(word => word[0].toUpperCase() + word.slice(1)).join('');
}
