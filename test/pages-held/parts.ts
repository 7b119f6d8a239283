/** Something the engine names at the top of one of its files: it can be asked for, and something else can be put in its place. */
export interface Part {
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
}

/** The parts of the engine by `file#name`, once it has been taken apart. */
export const parts = new Map<string, Part>();
