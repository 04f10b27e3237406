import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

describe('createRandom', () => {
  it('repeats itself for the same seed', () => {
    const draw = () => {
      const random = createRandom('class 9b');
      return [random.shuffle(TEN), random.integer(1, 1000), random.pick(TEN), random.identify(TEN)];
    };
    expect(draw()).toEqual(draw());
  });

  it('differs between seeds that differ in one letter', () => {
    expect(createRandom('seed-1').shuffle(TEN)).not.toEqual(createRandom('seed-2').shuffle(TEN));
  });

  it('forks a stream that does not depend on how far it was read', () => {
    const random = createRandom('seed');
    const before = random.fork('first').shuffle(TEN);
    random.shuffle(TEN);
    expect(random.fork('first').shuffle(TEN)).toEqual(before);
    expect(random.fork('second').shuffle(TEN)).not.toEqual(before);
  });

  it('puts each item at each place about as often', () => {
    const firsts = Array.from({ length: 3000 }, (_, index) => createRandom(`s${index}`).shuffle(['a', 'b', 'c'])[0]);
    for (const item of ['a', 'b', 'c']) {
      expect(firsts.filter((first) => first === item).length / firsts.length).toBeCloseTo(1 / 3, 1);
    }
  });

  it('picks nothing from nothing', () => {
    expect(createRandom('seed').pick([])).toBeUndefined();
  });
});
