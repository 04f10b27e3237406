import { Client } from 'pg';
import type { OpenChannel } from './channel.ts';

const CHANNEL = 'tumen_live';
const RETRY_MS = 1_000;

/**
 * PostgreSQL's LISTEN and NOTIFY on one connection of its own: what every database brings that the API runs on. A notification of this
 * connection carries no writing, so that its commit waits for no disk and holds up no other.
 *
 * A pooler between API and database has to pool by session, not by transaction: to LISTEN is a state of the session.
 */
export function postgresChannel(url: string): OpenChannel {
  return ({ onMessage, onReturn, onLoss }) => {
    let client: Client | null = null;
    let timer: NodeJS.Timeout | undefined;
    let isClosed = false;

    async function connect(): Promise<void> {
      const next = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
      let isLost = false;
      const lose = (error: unknown) => {
        if (isLost) return;
        isLost = true;
        client = null;
        next.end().catch(() => {});
        if (isClosed) return;
        onLoss(error);
        timer = setTimeout(() => void connect(), RETRY_MS);
      };
      next.on('error', lose);
      next.on('end', () => lose(new Error('The connection ended.')));
      next.on('notification', ({ payload }) => onMessage(payload ?? ''));
      try {
        await next.connect();
        await next.query(`LISTEN ${CHANNEL}`);
        if (isClosed) return void next.end();
        client = next;
        onReturn();
      } catch (error) {
        lose(error);
      }
    }
    void connect();

    return {
      send: async (message) => {
        if (client === null) throw new Error('There is no connection to the database for live views.');
        await client.query('SELECT pg_notify($1, $2)', [CHANNEL, message]);
      },
      close: async () => {
        isClosed = true;
        clearTimeout(timer);
        await client?.end();
      },
    };
  };
}
