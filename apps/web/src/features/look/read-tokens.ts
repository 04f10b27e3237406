import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTokens, type Tokens } from '@tumen/ui/parse-tokens';

let tokens: Tokens | undefined;

/** The design tokens, from the style sheet that the site itself uses. The site runs in its own folder, apps/web. */
export function readTokens(): Tokens {
  tokens ??= parseTokens(readFileSync(path.join(process.cwd(), '../../packages/ui/src/tokens.css'), 'utf8'));
  return tokens;
}
