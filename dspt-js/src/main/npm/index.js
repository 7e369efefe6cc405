// The SDK as an ES module: every function takes a document and gives the JSON document that the Java SDK writes.
import * as engine from './engine.js';
import { resources } from './resources.js';

for (const [name, text] of Object.entries(resources)) {
  engine.takeResource(name, text);
}

/** Thrown where a document cannot be used; says everything that is wrong with it. */
export class ProblemsError extends Error {
  constructor(report) {
    const first = report.problems[0];
    super(first.message + (report.problems.length > 1 ? ` (and ${report.problems.length - 1} more)` : ''));
    this.name = 'ProblemsError';
    /** The problems, each with code, message, pointer and, where known, line, column and ref. */
    this.problems = report.problems;
  }
}

/** Calls the engine; a mistake in the arguments, which a program makes, becomes a TypeError. */
function call(name, ...args) {
  try {
    return engine[name](...args);
  } catch (failure) {
    throw new TypeError(String((failure && failure.message) || failure), { cause: failure });
  }
}

function result(json) {
  const document = JSON.parse(json);
  if (document.format === 'dspt-problem/1') {
    throw new ProblemsError(document);
  }
  return document;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a document: a string as it is, bytes as UTF-8, anything else as JSON. */
function text(document, kind) {
  if (typeof document === 'string') {
    return document;
  }
  if (document instanceof ArrayBuffer || ArrayBuffer.isView(document)) {
    const bytes = document instanceof ArrayBuffer
      ? new Uint8Array(document)
      : new Uint8Array(document.buffer, document.byteOffset, document.byteLength);
    try {
      return utf8.decode(bytes);
    } catch {
      let latin = '';
      for (let i = 0; i < bytes.length; i += 8192) {
        latin += String.fromCharCode(...bytes.subarray(i, i + 8192));
      }
      throw new ProblemsError(JSON.parse(call('validateBytes', kind, latin)));
    }
  }
  const json = JSON.stringify(document);
  if (json === undefined) {
    throw new TypeError('a document is a string, bytes or an object');
  }
  return json;
}

const options = given => JSON.stringify(given === undefined ? {} : given);

/** Reads a document and gives it as the SDK writes it. */
export const read = (document, kind = 'assessment') => result(call('read', kind, text(document, kind)));

/** Lists the problems of a document; none if it is valid. */
export function validate(document, kind = 'assessment') {
  try {
    return JSON.parse(call('validate', kind, text(document, kind))).problems;
  } catch (failure) {
    if (failure instanceof ProblemsError) {
      return failure.problems;
    }
    throw failure;
  }
}

/** Scores an assessment. */
export const evaluate = (assessment, given) => result(call('evaluate', text(assessment, 'assessment'), options(given)));

/** Explains an item of an assessment, or an outcome of one of the CAF-aligned track. */
export const explain = (assessment, given) => {
  const outcome = given !== undefined && /^[A-E]/.test(String(given.ref));
  const kind = outcome ? 'caf-assessment' : 'assessment';
  return result(call(outcome ? 'explainOutcome' : 'explain', text(assessment, kind), options(given)));
};

/** Scores an assessment as it would be with further certificates. */
export const whatIf = (assessment, given) => result(call('whatIf', text(assessment, 'assessment'), options(given)));

/** Plans what is outstanding for Standards Met. */
export const plan = (assessment, given) => result(call('plan', text(assessment, 'assessment'), options(given)));

/** Looks ahead. */
export const forecast = (assessment, given) => result(call('forecast', text(assessment, 'assessment'), options(given)));

/** Scores an assessment of the CAF-aligned track. */
export const caf = (assessment, given) => result(call('caf', text(assessment, 'caf-assessment'), options(given)));

/** Lists what is held: standards, editions and their facts, requirement sets. */
export const catalogue = () => result(call('catalogue'));

/** Gives every requirement set, projected ones too. */
export const requirements = () => JSON.parse(call('requirements'));

/** Gives the outcomes of every edition of the CAF-aligned track. */
export const outcomes = () => JSON.parse(call('outcomes'));

/** Gives the JSON Schemas of the documents, by name; they are loaded when they are asked for. */
export const schemas = async () => (await import('./schemas.js')).schemas;
