/**
 * Keeps the first and the last lines of a stream of text, without empty ones: programs tell the cause in one or the other.
 *
 * @param {number} first
 * @param {number} last
 */
export function createLineKeeper(first, last) {
  /** @type {string[]} */
  const head = [];
  /** @type {string[]} */
  let tail = [];
  let rest = '';
  let isCut = false;

  /** @param {string} line */
  const keep = (line) => {
    if (line.trim() === '') return;
    if (head.length < first) head.push(line);
    else tail.push(line);
    if (tail.length > last) {
      isCut = true;
      tail = tail.slice(-last);
    }
  };
  return {
    /** @param {string | Buffer} chunk */
    add(chunk) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) keep(line);
    },
    /** @returns {string[]} */
    read() {
      keep(rest);
      rest = '';
      return isCut ? [...head, '…', ...tail] : [...head, ...tail];
    },
  };
}
