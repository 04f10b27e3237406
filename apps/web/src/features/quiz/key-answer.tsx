import type { QuestionKind } from '@/graphql/generated/graphql.ts';
import { KEYS } from './generated/keys.ts';
import type { KeyProps } from './key-props.ts';

/** The right answer in full (`kinds/<kind>/key.tsx`), for the kinds whose widget cannot show it. */
export function KeyAnswer({ kind, ...props }: KeyProps & { kind: QuestionKind }) {
  const Key = KEYS[kind];
  return Key ? <Key {...props} /> : null;
}
