// The schemas of assets/schema, by the format they describe; for checks and browser tests.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { files, read } from './tree.mjs';

let compiled;

/** `kam/workspace` -> validator, of assets/schema/workspace.schema.json. */
export function kinds() {
  if (compiled) return compiled;
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schemas = files(['assets/schema'], /\.schema\.json$/).map((path) => [
    path,
    JSON.parse(read(path)),
  ]);
  for (const [, schema] of schemas) ajv.addSchema(schema);
  compiled = new Map(
    schemas.map(([path, schema]) => {
      const kind = `kam/${path.match(/([\w-]+)\.schema\.json$/)[1]}`;
      return [kind, schema.$id ? ajv.getSchema(schema.$id) : ajv.compile(schema)];
    }),
  );
  return compiled;
}

/** What the schema of its kind says against a document; nothing where it is valid. */
export function violations(document) {
  const validate = kinds().get(document.format);
  if (!validate) return [`no schema for ${document.format}`];
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
}
