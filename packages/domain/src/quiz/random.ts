/** Randomness that can be repeated: everything that a quiz draws comes from the text of its seed. */
import { mersenne, unsafeUniformIntDistribution } from 'pure-rand';

/** A stream of random values. Each call moves it on; the same seed and the same calls give the same values. */
export type Random = {
  /** A whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  /** One of the items, each as likely as the others. Undefined when there is none. */
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  /** The items in a new order; `items` stays as it is. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
  /** `count` of the items without repetition, in random order; all of them when there are fewer. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
  /** Gives each item an opaque id of its own. The order of the ids has nothing to do with that of the items. */
  readonly identify: <T>(items: readonly T[]) => { readonly id: string; readonly item: T }[];
  /** A new stream that depends on the seed and on `label` alone, not on how far this one was read. */
  readonly fork: (label: string) => Random;
};

/** Without vowels, so that no id spells a word, and without letters that look like digits. */
const ID_ALPHABET = 'bcdfghjkmnpqrstvwxz23456789';
const ID_LENGTH = 8;

/** Makes the stream of `seed`, which may be any text. */
export function createRandom(seed: string): Random {
  // Made when the first value is read: many streams are only forked, and the state of one is 624 numbers.
  let generator: ReturnType<typeof mersenne> | undefined;
  const integer = (min: number, max: number) => {
    generator ??= mersenne(hashSeed(seed));
    return unsafeUniformIntDistribution(min, max, generator);
  };

  function shuffle<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: integer(0, 0x7fffffff) }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  function drawId(taken: Set<string>): string {
    const id = Array.from({ length: ID_LENGTH }, () => ID_ALPHABET.charAt(integer(0, ID_ALPHABET.length - 1))).join('');
    if (taken.has(id)) return drawId(taken);
    taken.add(id);
    return id;
  }

  function identify<T>(items: readonly T[]) {
    const taken = new Set<string>();
    return items.map((item) => ({ id: drawId(taken), item }));
  }

  return {
    integer,
    pick: (items) => (items.length === 0 ? undefined : items[integer(0, items.length - 1)]),
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
    identify,
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo; draft-eastlake-fnv), over the UTF-16 units of the text. */
function hashSeed(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return hash;
}
