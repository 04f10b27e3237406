/** The part of `edtf` that packages/domain uses; the package has no types of its own. */
declare module 'edtf' {
  /** `values` are year, month from 0 and day, as far as given. A qualifier is a bit mask when it covers only a part of the date. */
  export type ParsedDate = {
    readonly type: string;
    readonly level: number;
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  };
  export type ParsedInterval = {
    readonly type: 'Interval';
    readonly level: number;
    readonly values: readonly (ParsedDate | number | null)[];
  };

  /** @throws when `text` is not EDTF. */
  export function parse(text: string): ParsedDate | ParsedInterval;

  /** First and last millisecond in UTC; an open end is `Infinity`, an unknown one null. @throws when `text` is not EDTF. */
  function edtf(text: string): { readonly min: number | null; readonly max: number | null };

  // biome-ignore lint/style/noDefaultExport: so does the package
  export { edtf as default };
}
