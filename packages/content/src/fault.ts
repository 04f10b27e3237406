/** One thing that is wrong in a content file, and what to do about it. */
export type Fault = {
  /** From the folder above the content, e.g. "content/events/the-freeze/1990-….yaml". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Which record: "event 1990-…". */
  readonly record: string;
  readonly message: string;
  readonly remedy: string;
};

/** A step from a record into one of its values: a key, or a position from 0. */
export type Path = readonly (string | number)[];

/** Where a record stands. */
export type Origin = {
  readonly file: string;
  /** What the path adds to the record: the period of an event, the lesson of a question; else empty. */
  readonly parent: string;
  readonly record: string;
  /** The line of the value at `path` within the record, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
};

/** Makes a fault of the value at `path` of the record that stands at `origin`. */
export function faultAt(origin: Origin, path: Path, message: string, remedy: string): Fault {
  return { file: origin.file, line: origin.lineOf(path), record: origin.record, message, remedy };
}

/** Order of faults: by file, then by line. */
export function compareFaults(a: Fault, b: Fault): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message);
}

/** One line for people: `file:line  record  message  -> remedy`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}  ${fault.record}  ${fault.message}  -> ${fault.remedy}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
