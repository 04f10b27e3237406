/** Lets at most `places` pieces of work be under way; the others wait in the order in which they came. */
export class Turnstile {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(places: number) {
    this.#free = places;
  }

  /** Does the work when its turn has come, and tells it whether it had to wait. */
  async pass<Result>(work: (hasWaited: boolean) => Promise<Result>): Promise<Result> {
    const hasWaited = this.#free === 0;
    if (hasWaited) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await work(hasWaited);
    } finally {
      // Whoever comes next takes the place over, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
