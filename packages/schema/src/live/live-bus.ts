/** How one API process tells the others, and itself, what changed: ids alone, whoever hears of it reads the rows. */

/** What was heard since it was last taken. `isAll`: more than the keys say, so that everything is to be read again. */
export type Heard = { readonly keys: readonly string[]; readonly isAll: boolean };

export type LiveListener = {
  /**
   * Waits until something was heard, at most `milliseconds`; then nothing has.
   *
   * @returns null once the listening has ended.
   */
  readonly take: (milliseconds: number) => Promise<Heard | null>;
  /** Ends the listening, also a `take` that waits. */
  readonly end: () => void;
};

export type LiveBus = {
  /**
   * Tells every process that something of the topic changed: of this key, or of all of it. To be called after the change is committed.
   * Never fails: whoever missed something finds it with the next thing that is told.
   */
  readonly publish: (topic: string, key: string | null) => void;
  /**
   * Listens from this call on. After the connection between the processes was lost, all counts as changed.
   *
   * @param owner whoever listens, as a key: they may open a bounded number at once.
   * @throws RangeError when they have as many open as they may.
   */
  readonly listen: (topics: readonly string[], owner: string) => LiveListener;
};

/** What students do with an assignment, and what is granted them: keys are of places in the class. */
export const progressTopic = (assignmentId: string) => `progress ${assignmentId}`;

/** Who joins a class and who is taken out, without keys. */
export const rosterTopic = (classroomId: string) => `roster ${classroomId}`;

/** What the teacher does to running attempts: keys are of places in the class. */
export const clockTopic = (assignmentId: string) => `clock ${assignmentId}`;
