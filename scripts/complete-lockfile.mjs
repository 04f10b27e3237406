// Run it after `npm install` with a registry that lacks packages for other platforms: npm run lockfile:complete
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/environment.mjs';
import { completeLockfile, listMissingPlatforms } from './lib/lockfile.mjs';

const file = path.join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const missing = listMissingPlatforms(lockfile);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
console.log(missing.length === 0 ? 'The lockfile names the packages of all platforms.' : `Added ${missing.length} packages.`);
