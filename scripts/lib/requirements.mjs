import { StepError } from './step-error.mjs';

const LEAST_NODE = [20, 19];
const LEAST_NPM = [10, 0];

/** @param {string} version @param {number[]} least */
function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * Stops when Node or npm is too old. npm tells its version to the scripts that it runs; without npm only Node is checked.
 *
 * @param {string} nodeVersion for example "20.19.0"
 * @param {string} [npmUserAgent] for example "npm/11.19.1 node/v20.19.0 linux x64"
 * @throws {StepError}
 */
export function checkRequirements(nodeVersion, npmUserAgent = '') {
  if (!isAtLeast(nodeVersion, LEAST_NODE)) {
    throw new StepError(
      `Tumen needs Node ${LEAST_NODE.join('.')} or later; this is Node ${nodeVersion}.`,
      'Install a current Node from nodejs.org.',
    );
  }
  const npmVersion = /npm\/(\S+)/.exec(npmUserAgent)?.[1];
  if (npmVersion && !isAtLeast(npmVersion, LEAST_NPM)) {
    throw new StepError(
      `Tumen needs npm ${LEAST_NPM[0]} or later; this is npm ${npmVersion}.`,
      'Run: npm install --global npm@11',
    );
  }
}
