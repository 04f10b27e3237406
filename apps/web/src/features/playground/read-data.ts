/** The `data` of an answer that came as JSON; undefined where there is none. */
export function readData(json: string): unknown {
  if (json === '') return undefined;
  try {
    return JSON.parse(json).data;
  } catch {
    // An answer that is no JSON comes from something between this page and the API.
    return undefined;
  }
}
