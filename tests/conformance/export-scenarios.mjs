// Writes scenarios.json: every scenario of the suite, one a line, with what its server expects and answers, and which operation of
// which OpenAPI document it is. The tests take from it how many calls a scenario makes, and the content types that a request may have.
// Run by `npm run emit`, after emit.mjs; the result is committed.
import { expandDyns } from '@typespec/spec-api';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { specsFolder } from './suite.mjs';
import { loadScenarioMockApiFiles } from './node_modules/@typespec/spector/dist/src/scenarios-resolver.js';

const documentsFolder = join(import.meta.dirname, 'openapi/3.0');
const scenariosFolder = join(specsFolder, '../dist/specs');

// The server puts its own address where a scenario names it.
const settings = { baseUrl: 'http://localhost:{port}' };
const known = values => values && expandDyns(values, settings);

function describeBody(body) {
  if (body === undefined) {
    return undefined;
  }
  const raw = body.rawContent;
  return {
    contentType: body.contentType,
    ...(raw === undefined ? {}
      : Buffer.isBuffer(raw) ? { base64: raw.toString('base64') }
      : { text: typeof raw === 'string' ? raw : raw.serialize(settings) }),
    ...(body.parts && { parts: body.parts }),
    ...(body.files && {
      files: body.files.map(file => ({ part: file.fieldname, name: file.originalname, type: file.mimetype, length: file.buffer.length })),
    }),
    ...(body.streamChunks && { chunks: body.streamChunks.map(chunk => chunk.toString('utf8')) }),
  };
}

async function readOperations(spec) {
  const operations = [];
  const folder = join(documentsFolder, spec);
  for (const file of (await readdir(folder)).filter(name => name.endsWith('.yaml')).sort()) {
    const { paths } = parse(await readFile(join(folder, file), 'utf8'));
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (operation.operationId) {
          operations.push({ document: `${spec}/${file}`, method, pattern: pattern(path), operation });
        }
      }
    }
  }
  return operations;
}

// A server's address may have a path of its own before the operation's.
function pattern(path) {
  const text = path.replace(/\/$/, '').replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]*\}/g, '[^/]*');
  return { expression: new RegExp(`${text}/?$`), literal: path.replaceAll(/\{[^}]*\}/g, '').length };
}

// Of the operations with this method and path, the one that the scenario is named after, or else the one with the longest literal path.
// Several documents are versions of one API: the one whose version stands in the path, or else the last.
function findOperation(operations, scenario, api) {
  const path = api.uri.replaceAll('\\', '');
  const [best] = operations
    .filter(({ method, pattern }) => method === api.method && pattern.expression.test(path))
    .sort((left, right) =>
      isNamesake(right) - isNamesake(left)
      || right.pattern.literal - left.pattern.literal
      || isOfVersion(right) - isOfVersion(left)
      || (left.document < right.document ? 1 : -1));
  return best;

  function isNamesake({ operation }) {
    return scenario.endsWith(`_${operation.operationId}`);
  }

  function isOfVersion({ document }) {
    const version = /openapi\.(.+)\.yaml$/.exec(document)?.[1];
    return version !== undefined && path.split(/[/:]/).includes(version);
  }
}

function describeCall(scenario, api, operations) {
  const found = findOperation(operations, scenario, api);
  return {
    method: api.method.toUpperCase(),
    path: api.uri.replaceAll('\\', ''),
    operation: found && { document: found.document, id: found.operation.operationId },
    contentTypes: found?.operation.requestBody && Object.keys(found.operation.requestBody.content),
    request: api.request && {
      query: known(api.request.query),
      headers: known(api.request.headers),
      path: known(api.request.pathParams),
      body: describeBody(api.request.body),
    },
    response: { status: api.response.status, headers: known(api.response.headers), body: describeBody(api.response.body) },
  };
}

const log = console.log;
console.log = console.info = () => {};
const files = await loadScenarioMockApiFiles(specsFolder);
console.log = console.info = log;

const scenarios = [];
for (const { path, scenarios: ofSpec } of files) {
  const spec = relative(scenariosFolder, join(path, '..')).replaceAll('\\', '/');
  const operations = await readOperations(spec);
  for (const [name, { passCondition, code, keys, apis }] of Object.entries(ofSpec)) {
    scenarios.push({ name, spec, pass: passCondition, code, keys, calls: apis.map(api => describeCall(name, api, operations)) });
  }
}
scenarios.sort((left, right) => left.name < right.name ? -1 : 1);
await writeFile(join(import.meta.dirname, 'scenarios.json'), `[\n${scenarios.map(scenario => JSON.stringify(scenario)).join(',\n')}\n]\n`);
console.log(`${scenarios.length} scenarios`);
