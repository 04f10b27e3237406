const NAME_WIDTH = 10;

/** @param {number} milliseconds */
function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Makes a function that runs one named step and shows it with the time it took. The step's function gets `note`, whose last text
 * stands behind the time. On a terminal the seconds run while one waits.
 *
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} output
 * @param {AbortSignal} stopping no step begins after it
 */
export function createProgress(output, stopping) {
  /**
   * @template Result
   * @param {string} name
   * @param {(note: (text: string) => void) => Promise<Result> | Result} run
   * @returns {Promise<Result>}
   */
  return async function step(name, run) {
    stopping.throwIfAborted();
    const started = performance.now();
    let text = '';
    const show = () => `  ${name.padEnd(NAME_WIDTH)} ${formatSeconds(performance.now() - started).padStart(7)}  ${text}`;
    if (!output.isTTY) output.write(`  ${name} …\n`);
    const ticking = output.isTTY ? setInterval(() => output.write(`\r\x1b[2K${show()}`), 200) : undefined;
    const finish = () => {
      clearInterval(ticking);
      output.write(`${output.isTTY ? '\r\x1b[2K' : ''}${show()}\n`);
    };
    try {
      const result = await run((note) => {
        text = note;
      });
      finish();
      return result;
    } catch (error) {
      text = 'failed';
      finish();
      throw error;
    }
  };
}
