/** Watches a process from now on; `hung` is called once with the reason. Answers what ends the watch. `idle` in seconds. */
export function watch(pid: number, hung: (reason: string) => void, idle?: number): () => void;
