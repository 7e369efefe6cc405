// Draws documents.d.ts from the JSON Schemas of the built package:
//   npm install --no-save json-schema-to-typescript && node dspt-js/src/types/types.mjs dspt-js/target/npm/package dspt-js/src/main/npm/documents.d.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const NAMES = {
  assessment: 'Assessment', 'caf-assessment': 'CafAssessment', 'caf-profile': 'CafProfile', requirements: 'Requirements',
  catalogue: 'Catalogue', 'caf-outcomes': 'CafOutcomes', scorecard: 'Scorecard', 'caf-scorecard': 'CafScorecard', plan: 'Plan',
  forecast: 'Forecast'
};
const { schemas } = await import(pathToFileURL(resolve(process.argv[2], 'schemas.js')));
const parts = ['// The types of the documents, drawn from their JSON Schemas by src/types/types.mjs.'];
for (const [name, title] of Object.entries(NAMES)) {
  const schema = { ...structuredClone(schemas[name]), title };
  const style = { singleQuote: true, printWidth: 130 };
  const types = await compile(schema, title, { bannerComment: '', additionalProperties: false, style, maxItems: 3 });
  const lines = types.split('\n').map(line => (line ? '  ' + line : line));
  parts.push('export namespace ' + title + 'Document {\n' + lines.join('\n') + '}\n');
}
writeFileSync(process.argv[3], parts.join('\n'));
