/** How well one judgement does on labelled lines. */
export interface Measure {
  /** The name by which `npm run judge` is asked for it. */
  readonly name: string;
  /** The labelled files of this folder. */
  readonly files: readonly string[];
  /** Figures with their intervals, then each error. `file` is one of `files`, or the absolute path of another. */
  report(file: string): Promise<readonly string[]>;
}
