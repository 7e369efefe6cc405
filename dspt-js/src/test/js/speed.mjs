// Measures verdicts on Node beside the same on the JVM, in processor time, and fails where they cost too much.
// node speed.mjs PACKAGE IDENTITY CLASSPATH; it runs itself with a file of assessments and how many rounds for a process of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MOST_FIRST = 1.5;
const MOST_EACH = 5;
const OPTIONS = '{"asAt":"2026-06-01"}';
const ROUNDS = 12;

const milliseconds = used => (used.user + used.system) / 1000;

async function measure(pack, file, rounds) {
  await import(pathToFileURL(resolve(pack, 'index.js')));
  const engine = await import(pathToFileURL(resolve(pack, 'engine.js')));
  const documents = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  let characters = 0;
  let quickest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage();
    for (const document of documents) {
      characters += engine.evaluate(document, OPTIONS).length;
    }
    quickest = Math.min(quickest, milliseconds(process.cpuUsage(begin)));
  }
  console.log(JSON.stringify([quickest, milliseconds(process.cpuUsage()), characters]));
}

function compare(pack, folder, classpath) {
  const calls = readFileSync(join(folder, 'calls.ndjson'), 'utf8').split('\n').slice(0, -1).map(line => JSON.parse(line));
  const results = readFileSync(join(folder, 'jvm.ndjson'), 'utf8').split('\n');
  const sound = calls.filter(([name], i) => name === 'evaluate' && results[i].startsWith('{"format":"dspt-scorecard/1"'));
  const documents = sound.map(([, document]) => JSON.stringify(JSON.parse(document))).slice(0, 2000);
  const all = join(folder, 'verdicts.ndjson');
  const one = join(folder, 'verdict.ndjson');
  writeFileSync(all, documents.join('\n') + '\n');
  writeFileSync(one, documents[0] + '\n');

  const onNode = (file, rounds) =>
    JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), pack, file, rounds]));
  const onJvm = (file, rounds) =>
    JSON.parse(execFileSync('java', ['-cp', classpath, 'io.github.opendspt.js.Speed', file, rounds]));
  const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1];

  const turns = Array.from({ length: 7 }, () => [onNode(one, 1)[1], onJvm(one, 1)[1]]);
  const first = median(turns.map(([node]) => node));
  const firstOnJvm = median(turns.map(([, jvm]) => jvm));
  const [each, , characters] = onNode(all, ROUNDS);
  const [eachOnJvm, , charactersOnJvm] = onJvm(all, ROUNDS);
  const firsts = first / firstOnJvm;
  const eachs = each / eachOnJvm;
  const ms = number => number.toFixed(0) + ' ms';
  const us = number => (number * 1000 / documents.length).toFixed(0) + ' us';
  console.log(`a first verdict takes ${ms(first)} on Node and ${ms(firstOnJvm)} on the JVM: ${firsts.toFixed(2)}, at most ${MOST_FIRST}`);
  console.log(`each of ${documents.length} takes ${us(each)} on Node and ${us(eachOnJvm)} on the JVM: ${eachs.toFixed(2)}, at most ${MOST_EACH}`);
  if (characters !== charactersOnJvm || !(firsts <= MOST_FIRST) || !(eachs <= MOST_EACH)) {
    process.exitCode = 1;
  }
}

const given = process.argv.slice(2);
if (/^\d+$/.test(given[2])) {
  await measure(given[0], given[1], Number(given[2]));
} else {
  compare(...given);
}
