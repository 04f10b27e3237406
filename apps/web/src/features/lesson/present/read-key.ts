export type DeckAction = 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'help' | 'leave';

const ACTIONS: Readonly<Record<string, DeckAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullscreen',
  F: 'fullscreen',
  '?': 'help',
  Escape: 'leave',
};

type Press = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * What a key asks of the slides; null when it is not theirs. A clicker sends Page Down and Page Up.
 *
 * `isOnControl` tells that a button or a link has the focus: the space bar is then for that.
 */
export function readKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Press, isOnControl: boolean): DeckAction | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === ' ') return isOnControl ? null : shiftKey ? 'previous' : 'next';
  return ACTIONS[key] ?? null;
}
