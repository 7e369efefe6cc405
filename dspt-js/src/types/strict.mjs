// Compiles every JSON Schema of the built package with ajv as strict as it can be:
//   npm install --no-save ajv ajv-formats && node dspt-js/src/types/strict.mjs dspt-js/target/npm/package
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const { schemas } = await import(pathToFileURL(resolve(process.argv[2], 'schemas.js')));
for (const [name, schema] of Object.entries(schemas)) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  ajv.compile(schema);
  console.log('strict: ' + name);
}
