import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What whoever starts a new site has to know: where its owner signs up, and the code that the API wrote for them into the data folder.
 *
 * @param {{ dataDir: string, siteUrl: string }} environment
 * @returns {string} lines for the console; empty when the site has its owner
 */
export function describeSetup({ dataDir, siteUrl }) {
  const file = path.join(dataDir, 'setup-code');
  if (!existsSync(file)) return '';
  const address = new URL('/en/teach/sign-up', siteUrl).href;
  return `\n  This site has no owner yet. Teachers begin at ${address}\n  with the setup code ${readFileSync(file, 'utf8').trim()}\n`;
}
