/** The `temporal` program to start: the one on PATH, else the one that set-up fetched. */
export function temporalProgram(): string;
/** The one that set-up fetched. */
export function pinnedTemporalProgram(): string;
/** The time-skipping test server that set-up fetched. */
export function testServerProgram(): string;
/** The first program of that name on PATH, or null. */
export function onPath(program: string): string | null;
