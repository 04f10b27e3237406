import type { GeoContext } from 'd3-geo';

/**
 * Writes what d3-geo draws as SVG path data in steps of whole units: finer ones cannot be seen, and a step is half as long to write as a
 * place. The outlines of countries are a tenth of what a lesson sends.
 */
export class StepPath implements GeoContext {
  #data = '';
  #x = 0;
  #y = 0;
  #start: readonly [number, number] = [0, 0];

  beginPath() {}

  moveTo(x: number, y: number) {
    this.#data += 'm';
    this.#step(x, y);
    this.#start = [this.#x, this.#y];
  }

  /** Pairs behind a `m` are lines. */
  lineTo(x: number, y: number) {
    if (Math.round(x) !== this.#x || Math.round(y) !== this.#y) this.#step(x, y);
  }

  /** The next step is counted from where the ring began. */
  closePath() {
    this.#data += 'z';
    [this.#x, this.#y] = this.#start;
  }

  arc() {
    throw new Error('A StepPath draws lines and areas, not points.');
  }

  #step(x: number, y: number) {
    const steps = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    for (const step of steps) this.#data += step < 0 || this.#data.endsWith('m') ? step : ` ${step}`;
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
  }

  toString() {
    return this.#data;
  }
}
