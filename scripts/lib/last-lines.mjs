/**
 * Keeps the last lines of a stream of text.
 *
 * @param {number} count
 */
export function createLastLines(count) {
  /** @type {string[]} */
  let lines = [];
  let rest = '';
  return {
    /** @param {string | Buffer} chunk */
    add(chunk) {
      const parts = (rest + chunk).split(/\r?\n/);
      rest = parts.pop() ?? '';
      lines = [...lines, ...parts.filter((line) => line.trim() !== '')].slice(-count);
    },
    /** @returns {string[]} */
    read: () => (rest.trim() === '' ? lines : [...lines, rest].slice(-count)),
  };
}
