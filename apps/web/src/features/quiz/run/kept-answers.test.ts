import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptAnswer, openKeptAnswers } from './kept-answers.ts';

const place = { attemptId: 'A', questionId: 'Q' };
const answer = (sequence: number, number = sequence): KeptAnswer => ({
  sequence,
  answer: { optionIds: [], pairs: [], number },
  isFinal: false,
  savedAt: null,
});

/** What a browser keeps for a site, shared by its tabs. */
function makeStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

function fullStorage(): Storage {
  return {
    ...makeStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
}

describe('openKeptAnswers', () => {
  it('finds after a reload what was given before, and sends it until the server has it', () => {
    const storage = makeStorage();
    openKeptAnswers(storage).keep(place, answer(7));

    const reloaded = openKeptAnswers(storage);
    expect(reloaded.listUnsent()).toEqual([{ ...place, ...answer(7) }]);
    reloaded.markSaved(place, 7, '2027-04-20T09:00:00Z');
    expect(openKeptAnswers(storage).listUnsent()).toEqual([]);
    expect(openKeptAnswers(storage).find(place)).toMatchObject({ sequence: 7, savedAt: '2027-04-20T09:00:00Z' });
  });

  it('keeps the newest answer of two tabs, in whichever order they write', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(50)), { minLength: 1 }), (writes) => {
        const storage = makeStorage();
        const tabs = [openKeptAnswers(storage), openKeptAnswers(storage)];
        for (const [isFirst, sequence] of writes) tabs[isFirst ? 0 : 1]?.keep(place, answer(sequence));
        const newest = Math.max(...writes.map(([, sequence]) => sequence));
        expect(tabs.map((tab) => tab.find(place)?.sequence)).toEqual([newest, newest]);
      }),
    );
  });

  it('leaves other questions alone', () => {
    const storage = makeStorage();
    const [one, other] = [openKeptAnswers(storage), openKeptAnswers(storage)];
    one.keep(place, answer(1));
    other.keep({ ...place, questionId: 'R' }, answer(2));

    expect(one.listUnsent().map(({ questionId }) => questionId)).toEqual(['Q', 'R']);
  });

  it('sends an answer that was given while an older one was on its way', () => {
    const kept = openKeptAnswers(makeStorage());
    kept.keep(place, answer(1));
    kept.keep(place, answer(2));
    kept.markSaved(place, 1, '2027-04-20T09:00:00Z');
    kept.drop(place, 1);

    expect(kept.listUnsent()).toMatchObject([{ sequence: 2 }]);
  });

  it.each([
    ['keeps nothing', null],
    ['is full', fullStorage()],
  ])('still holds the answers of this page where the browser %s', (_case, storage) => {
    const kept = openKeptAnswers(storage);
    kept.keep(place, answer(1));

    expect(kept.listUnsent()).toMatchObject([{ sequence: 1 }]);
  });

  it('forgets an attempt and no other', () => {
    const kept = openKeptAnswers(makeStorage());
    kept.keep(place, answer(1));
    kept.keep({ ...place, attemptId: 'B' }, answer(1));
    kept.forget('A');

    expect(kept.listUnsent().map(({ attemptId }) => attemptId)).toEqual(['B']);
  });

  it('reads nothing that is no answer', () => {
    const storage = makeStorage();
    storage.setItem('tumen.answer A Q', '{"answer":');
    storage.setItem('tumen.answer A R', 'null');

    expect(openKeptAnswers(storage).listUnsent()).toEqual([]);
  });

  it('tells of each change', () => {
    const kept = openKeptAnswers(makeStorage());
    const versions: number[] = [];
    const stop = kept.subscribe(() => versions.push(kept.version()));
    kept.keep(place, answer(1));
    kept.keep(place, answer(1));
    kept.markSaved(place, 1, '2027-04-20T09:00:00Z');
    stop();
    kept.forget('A');

    expect(versions).toEqual([1, 2]);
  });
});
