// Calls the engine as calls.ndjson says, and compares what it gives with what the JVM gave, to the byte.
// node identity.mjs PACKAGE IDENTITY
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const [pack, folder] = process.argv.slice(2);
const MOST_BYTES = 500_000;
const begin = process.cpuUsage();
await import(pathToFileURL(resolve(pack, 'index.js')));
const engine = await import(pathToFileURL(resolve(pack, 'engine.js')));

const calls = readFileSync(join(folder, 'calls.ndjson'), 'utf8').split('\n').slice(0, -1).map(line => JSON.parse(line));
const expected = readFileSync(join(folder, 'jvm.ndjson'), 'utf8').split('\n').slice(0, -1);
const kinds = new Set(['read', 'validate']);
let first = 0;
const results = calls.map(([name, document, options]) => {
  try {
    return kinds.has(name) ? engine[name](options, document) : engine[name](document, options);
  } catch (failure) {
    return 'refused: ' + failure.message;
  } finally {
    first ||= process.cpuUsage(begin).user + process.cpuUsage(begin).system;
  }
});
const used = process.cpuUsage(begin);
const different = results.flatMap((result, i) => (result === expected[i] ? [] : [i]));
for (const i of different.slice(0, 5)) {
  console.log(`call ${i + 1}, ${calls[i][0]}\n  JVM:  ${expected[i].slice(0, 400)}\n  Node: ${results[i].slice(0, 400)}`);
}
const problems = results.filter(result => result.startsWith('{"format":"dspt-problem/1"')).length;
const bytes = results.reduce((sum, result) => sum + Buffer.byteLength(result) + 1, 0);
const size = ['engine.js', 'resources.js', 'index.js'].reduce((sum, name) => sum + gzipSync(readFileSync(join(pack, name)), { level: 9 }).length, 0);
console.log(`${calls.length} calls, ${problems} of them with problems, ${bytes} bytes of results: ${different.length} differ`);
console.log(`first result after ${Math.round(first / 1000)} ms, all after ${Math.round((used.user + used.system) / 1000)} ms of processor time`);
console.log(`${size} bytes gzipped, at most ${MOST_BYTES}`);
if (different.length > 0 || calls.length !== expected.length || size > MOST_BYTES) {
  writeFileSync(join(folder, 'node.ndjson'), results.join('\n') + '\n');
  process.exitCode = 1;
}
