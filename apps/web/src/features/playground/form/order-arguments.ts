const CURSORS = ['last', 'after', 'before'];

/** Arguments as somebody wants them: how many rows and which, and at the end what only turns pages. */
export function orderArguments<Argument extends { readonly name: string }>(args: readonly Argument[]): readonly Argument[] {
  const rank = ({ name }: Argument) => (name === 'first' ? 0 : CURSORS.includes(name) ? 2 : 1);
  return args.toSorted((one, other) => rank(one) - rank(other));
}
