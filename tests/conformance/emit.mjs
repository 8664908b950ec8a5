// Writes what TypeSpec's suite says, so that it can be read, reviewed and imported without Node:
//   openapi/<3.0|3.1|3.2>/<spec>/openapi[.<version>].yaml   every spec as an OpenAPI document, one per version of a versioned API
// Run by `npm run emit` after the packages' versions have changed; the result is committed.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { findSpecs, specsFolder } from './suite.mjs';

const dialects = ['3.0.0', '3.1.0', '3.2.0'];
const output = join(import.meta.dirname, 'openapi');

// The emitter looks examples up by parameter name in a plain object: for the parameter `constructor` (special-words) it finds
// Object.prototype's, and calls it an array.
registerHooks({
  load(url, context, next) {
    const module = next(url, context);
    if (url.endsWith('/openapi3/dist/src/examples.js')) {
      module.source = String(module.source)
        .replaceAll('if (examples.length === 0) {', 'if (!Array.isArray(examples) || examples.length === 0) {');
    }
    return module;
  },
});

const { compile, createSourceFile, NodeHost } = await import('@typespec/compiler');

// What OpenAPI cannot say, said as closely as it can: a range of statuses is a whole hundred, and a query has no fixed part.
const edits = {
  'response/status-code-range': text => text.replace('@minValue(494)', '@minValue(400)'),
  'routes': text => text
    .replace(/\?fixed=true\{&(param\*?)\}/g, '{?fixed,$1}')
    .replace(/(\{\?fixed,param\*?\}"\)\s*op `?\w+`?\()/g, '$1@query fixed: "true", '),
};

async function emit(spec) {
  const main = join(specsFolder, spec, 'main.tsp');
  const documents = new Map();
  const host = {
    ...NodeHost,
    mkdirp: async path => path,
    writeFile: async (path, content) => { documents.set(path, content); },
    readFile: async path => {
      const file = await NodeHost.readFile(path);
      return path === main && edits[spec] ? createSourceFile(edits[spec](file.text), path) : file;
    },
  };
  const program = await compile(host, main, {
    emit: ['@typespec/openapi3'],
    outputDir: output,
    options: { '@typespec/openapi3': { 'emitter-output-dir': output, 'openapi-versions': dialects, 'file-type': 'yaml' } },
  });
  const errors = program.diagnostics.filter(diagnostic => diagnostic.severity === 'error');
  if (errors.length > 0 || documents.size === 0) {
    throw new Error(`${spec}: ${errors.map(error => `${error.code}: ${error.message}`).join('; ') || 'no document'}`);
  }
  for (const [path, content] of documents) {
    const dialect = basename(dirname(path)).slice(0, 3);
    const file = join(output, dialect, spec, basename(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return documents.size;
}

for (const dialect of dialects) {
  await rm(join(output, dialect.slice(0, 3)), { recursive: true, force: true });
}
const specs = await findSpecs();
let count = 0;
for (const spec of specs) {
  count += await emit(spec);
}
console.log(`${specs.length} specs, ${count} documents`);
