import { expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import type { OpenChannel } from './channel.ts';
import { createLiveBus } from './create-live-bus.ts';

const SILENT = createLogger('silent');

/** A line between buses in one process, that can be cut for the bus that sends. */
function lineThatFails() {
  const receivers: ((message: string) => void)[] = [];
  const returns: (() => void)[] = [];
  let isCut = true;
  const open: OpenChannel = ({ onMessage, onReturn }) => {
    receivers.push(onMessage);
    returns.push(onReturn);
    return {
      send: async (message) => {
        if (isCut) throw new Error('The line is cut.');
        for (const receive of receivers) receive(message);
      },
      close: async () => {},
    };
  };
  return {
    open,
    /** Only the first bus hears that its line is back: the others never lost theirs. */
    mend: () => {
      isCut = false;
      returns[0]?.();
    },
  };
}

it('tells other processes later what the line did not take', async () => {
  const line = lineThatFails();
  const sender = createLiveBus(line.open, SILENT);
  const receiver = createLiveBus(line.open, SILENT);
  const listener = receiver.listen(['attempts'], 'a teacher');

  sender.publish('attempts', 'one');
  expect(await listener.take(200)).toEqual({ keys: [], isAll: false });
  line.mend();
  expect(await listener.take(200)).toEqual({ keys: [], isAll: true });
  await Promise.all([sender.close(), receiver.close()]);
});
