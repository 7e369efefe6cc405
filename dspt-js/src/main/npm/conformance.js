#!/usr/bin/env node
// Answers the cases of the conformance kit over its protocol: one JSON object a line in, one a line out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import './index.js';
import * as engine from './engine.js';

const LEVELS = ['model', 'verdict', 'credit', 'caf', 'forecast', 'register', 'reliance', 'rollover'];

function reply(message) {
  if (message.start) {
    const folder = join(message.start.data, 'requirements');
    for (const name of readdirSync(folder).sort()) {
      engine.takeRequirements(readFileSync(join(folder, name), 'utf8'));
    }
    return { started: { protocol: 'dspt-conformance/1', engine: 'opendspt-javascript', levels: LEVELS } };
  }
  if (message.run) {
    const { id, level, input } = message.run;
    return { ran: { id, answer: JSON.parse(engine.answer(level, JSON.stringify(input))) } };
  }
  throw new Error('the message is none of start, run and stop');
}

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.stop) {
    break;
  }
  process.stdout.write(JSON.stringify(reply(message)) + '\n');
}
