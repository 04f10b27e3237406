import { createClient } from '@redis/client';
import type { OpenChannel } from './channel.ts';

const CHANNEL = 'tumen:live';
const MOST_RETRY_MS = 2_000;

/** Redis's PUBLISH and SUBSCRIBE: for many API processes, or where a pooler stands before the database. Takes two connections. */
export function redisChannel(url: string): OpenChannel {
  return ({ onMessage, onReturn, onLoss }) => {
    const socket = { reconnectStrategy: (tries: number) => Math.min(tries * 100, MOST_RETRY_MS) };
    const sender = createClient({ url, socket, disableOfflineQueue: true });
    const receiver = sender.duplicate();
    sender.on('error', onLoss);
    receiver.on('error', onLoss);
    sender.on('ready', onReturn);
    // It subscribes again by itself before it is ready.
    receiver.on('ready', onReturn);
    sender.connect().catch(onLoss);
    receiver
      .connect()
      .then(() => receiver.subscribe(CHANNEL, onMessage))
      .then(onReturn)
      .catch(onLoss);

    return {
      send: async (message) => {
        await sender.publish(CHANNEL, message);
      },
      close: async () => {
        receiver.destroy();
        sender.destroy();
      },
    };
  };
}
