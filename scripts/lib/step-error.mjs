/** A failure that the person at the terminal can mend: what is wrong, what to do, and the last lines of output that tell why. */
export class StepError extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   * @param {string[]} [lastLines]
   */
  constructor(message, remedy, lastLines = []) {
    super(message);
    this.name = 'StepError';
    this.remedy = remedy;
    this.lastLines = lastLines;
  }
}

/**
 * Writes any error for a terminal: one clear line and the remedy where the error brings one, the whole error otherwise.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function formatFailure(error) {
  if (!(error instanceof Error)) return `✖ ${String(error)}`;
  if (!('remedy' in error)) return `✖ ${error.stack ?? error.message}`;
  const lastLines = 'lastLines' in error && Array.isArray(error.lastLines) ? error.lastLines : [];
  return [...lastLines.map((line) => `  │ ${line}`), `✖ ${error.message}`, `  ${error.remedy}`].join('\n');
}
