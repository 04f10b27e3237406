/** A line on which all API processes hear every message, the one that sent it included. */
type Channel = {
  /** Rejects when it cannot be sent. */
  readonly send: (message: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type ChannelEvents = {
  readonly onMessage: (message: string) => void;
  /** The line was down and is up again: messages may have been missed, and those refused can be sent. */
  readonly onReturn: () => void;
  /** The line is down, or cannot be opened. It is tried again without end. */
  readonly onLoss: (error: unknown) => void;
};

/** Begins to connect and returns at once: a server starts, and serves, while the line is down. */
export type OpenChannel = (events: ChannelEvents) => Channel;
