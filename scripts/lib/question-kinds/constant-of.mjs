/** The value of the API for a kind: `SINGLE_CHOICE` for `single-choice`. @param {{ kind: string }} kind */
export function constantOf({ kind }) {
  return kind.replaceAll('-', '_').toUpperCase();
}
