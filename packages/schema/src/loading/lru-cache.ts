/** Keeps the `capacity` values that were used last. */
export class LruCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Whether `key` has a value. It grows no younger by that. */
  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** The value of `key`, made when it is not kept. */
  getOrMake(key: string, make: () => Value): Value {
    const kept = this.#values.get(key);
    const value = kept ?? make();
    // A map iterates in the order of insertion: to insert again is to become the youngest.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#capacity) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}
