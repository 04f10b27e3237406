import { expect, it } from 'vitest';
import { checkRequirements } from './requirements.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
  expect(() => checkRequirements(version)).not.toThrow();
});

it.each(['18.20.4', '20.18.3'])('refuses Node %s and says what is needed', (version) => {
  expect(() => checkRequirements(version)).toThrow(`Tumen needs Node 20.19 or later; this is Node ${version}.`);
});

it('refuses an npm that is too old, and does not ask for npm where another tool runs the script', () => {
  expect(() => checkRequirements('22.0.0', 'npm/9.8.1 node/v22.0.0 linux x64')).toThrow('this is npm 9.8.1');
  expect(() => checkRequirements('22.0.0', 'npm/11.19.1 node/v22.0.0 linux x64')).not.toThrow();
  expect(() => checkRequirements('22.0.0', undefined)).not.toThrow();
});
