/** The JSON Schemas of the documents, by name. */
export const schemas: Record<string, object>;
