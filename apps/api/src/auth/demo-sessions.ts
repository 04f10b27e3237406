import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * A plugin of better-auth that signs a browser in as a teacher without a password: only this process can ask for it, at no address. As for
 * somebody who does not want to be remembered, the session lasts a day, is not prolonged, and its cookie ends with the browser.
 */
export const demoSessions = {
  id: 'demo-sessions',
  endpoints: {
    openDemoSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ teacherId: z.string() }), requireHeaders: true },
      async (endpoint) => {
        const { internalAdapter } = endpoint.context;
        const user = await internalAdapter.findUserById(endpoint.body.teacherId);
        if (!user) throw new APIError('NOT_FOUND', { message: 'There is no such teacher.' });
        const session = await internalAdapter.createSession(user.id, true);
        await setSessionCookie(endpoint, { session, user }, true);
        return { sessionId: session.id };
      },
    ),
  },
};
