type JsonLdValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonLdValue[]
  | { readonly [property: string]: JsonLdValue };

/** A thing in the words of schema.org. A property without a value says nothing: null, undefined and an empty list are not written. */
export type JsonLdNode = { readonly '@type': string; readonly [property: string]: JsonLdValue };

/** Writes a thing as JSON-LD that can stand in a script element: no text in it ends the element. */
export function writeJsonLd(node: JsonLdNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }, leaveOutEmpty).replaceAll('<', '\\u003c');
}

function leaveOutEmpty(_property: string, value: JsonLdValue): JsonLdValue {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
