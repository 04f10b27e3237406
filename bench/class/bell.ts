/** Rings when so many have arrived as were expected. */
export class Bell {
  readonly rung: Promise<void>;
  #missing: number;
  #ring: () => void = () => {};

  constructor(expected: number) {
    this.#missing = expected;
    this.rung = new Promise((resolve) => {
      this.#ring = resolve;
    });
    if (expected === 0) this.#ring();
  }

  arrive(): void {
    this.#missing -= 1;
    if (this.#missing === 0) this.#ring();
  }
}
