/** The clock of the server as seen from a device, whose own may be wrong or be set while an attempt runs. */
export type ServerClock = {
  /** Milliseconds since 1970, by the server. */
  readonly now: () => number;
  /** Sets the clock by an answer of the server, which was asked for at `askedAt` (by `elapsed`) and has just come. */
  readonly set: (serverTime: string, askedAt: number) => void;
};

/**
 * Makes a clock that goes by `elapsed`, milliseconds from any moment on that nobody can set (`performance.now`). Until it is set it
 * shows the time of the device.
 */
export function createServerClock(elapsed: () => number, deviceTime: () => number): ServerClock {
  let offset = deviceTime() - elapsed();
  return {
    now: () => elapsed() + offset,
    set: (serverTime, askedAt) => {
      // The server read its clock half way between question and answer, as nearly as a client can tell (RFC 5905, Cristian 1989).
      const halfWay = (askedAt + elapsed()) / 2;
      offset = Date.parse(serverTime) - halfWay;
    },
  };
}
