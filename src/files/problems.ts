/** Why there is no text to read at a path: `reason` says what was found, then what to do; `ruleId` is stable. */
export interface Problem {
  readonly reason: string;
  readonly ruleId: 'content-empty' | 'source-folder' | 'source-missing' | 'source-unreadable';
}

export const EMPTY: Problem = {
  reason: 'No article lies in this folder; put a .txt file into it',
  ruleId: 'content-empty',
};

export const FOLDER: Problem = {
  reason: 'This is a folder with the name of an article; rename it, or move its text into a file',
  ruleId: 'source-folder',
};

export const MISSING: Problem = {
  reason: 'Nothing is here; check the path',
  ruleId: 'source-missing',
};

/** For what the file system said no to. */
export const unreadable = (error: unknown): Problem => ({
  reason: `The system cannot read this (${codeOf(error)}); check that it is there and who may read it`,
  ruleId: 'source-unreadable',
});

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
