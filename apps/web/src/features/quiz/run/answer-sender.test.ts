import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerSender, type Delivery, type UnsentAnswer } from './answer-sender.ts';
import { openKeptAnswers } from './kept-answers.ts';

const SAVED: Delivery = { name: 'saved', at: '2027-04-20T09:00:00Z' };
const OFFLINE: Delivery = { name: 'unreachable' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(deliveries: Delivery[], fallback: Delivery = SAVED) {
  const kept = openKeptAnswers(null);
  const sent: number[] = [];
  const refused: string[] = [];
  const states: string[] = [];
  const sender = createAnswerSender({
    kept,
    deliver: async ({ sequence }: UnsentAnswer) => {
      sent.push(sequence);
      return deliveries.shift() ?? fallback;
    },
    onChange: () => states.push(sender.state()),
    onRefused: (_answer, { code }) => refused.push(code),
  });
  const give = (sequence: number, questionId = 'Q') => {
    kept.keep(
      { attemptId: 'A', questionId },
      { sequence, answer: { optionIds: [], pairs: [], number: 1 }, isFinal: false, savedAt: null },
    );
    sender.nudge();
  };
  return { kept, sent, refused, states, sender, give };
}

describe('createAnswerSender', () => {
  it('sends the last of answers that follow each other closely, within two seconds', async () => {
    const { sent, states, give } = setUp([]);
    for (const sequence of [1, 2, 3]) give(sequence);
    await vi.advanceTimersByTimeAsync(2_000);

    expect(sent).toEqual([3]);
    expect(states).toEqual(['sending', 'idle']);
  });

  it('sends while somebody goes on typing', async () => {
    const { sent, give } = setUp([]);
    for (let sequence = 1; sequence <= 20; sequence += 1) {
      give(sequence);
      await vi.advanceTimersByTimeAsync(200);
    }

    expect(sent.length).toBeGreaterThan(1);
  });

  it('keeps answers without a connection and tries again until all are there', async () => {
    const { kept, sent, states, give } = setUp([OFFLINE, OFFLINE, OFFLINE]);
    give(1);
    await vi.advanceTimersByTimeAsync(500);
    give(2, 'R');
    await vi.advanceTimersByTimeAsync(30_000);

    expect(sent.at(-1)).toBe(2);
    expect(kept.listUnsent()).toEqual([]);
    expect(states).toContain('kept');
    expect(states.at(-1)).toBe('idle');
  });

  it('sends at once when the connection is back', async () => {
    const { kept, sender, give } = setUp([OFFLINE]);
    give(1);
    await vi.advanceTimersByTimeAsync(450);
    await sender.flush();

    expect(kept.listUnsent()).toEqual([]);
  });

  it('waits as long as the server asks for', async () => {
    const { sent, give } = setUp([{ name: 'wait', seconds: 30 }]);
    give(1);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(sent).toEqual([1]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([1, 1]);
  });

  it('drops what the server refuses, says so and goes on with the rest', async () => {
    const { kept, sent, refused, give } = setUp([{ name: 'refused', code: 'DEADLINE_PASSED', message: 'Too late.' }]);
    give(1, 'Q');
    give(2, 'R');
    await vi.advanceTimersByTimeAsync(1_000);

    expect(refused).toEqual(['DEADLINE_PASSED']);
    expect(sent).toEqual([1, 2]);
    expect(kept.listUnsent()).toEqual([]);
  });

  it('sends nothing any more once stopped, and leaves it kept', async () => {
    const { kept, sent, sender, give } = setUp([]);
    give(1);
    sender.stop();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(sent).toEqual([]);
    expect(kept.listUnsent()).toHaveLength(1);
  });
});
