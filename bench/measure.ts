/** Times in milliseconds, memory in MB. */
const MB = 1024 * 1024;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How long a task took, with what it answered. */
export async function timed<T>(task: () => T | Promise<T>): Promise<{ time: number; value: T }> {
  const start = performance.now();
  const value = await task();
  return { time: performance.now() - start, value };
}

/** The median of several runs of a task, garbage of the one before gone. */
export async function medianTime(runs: number, task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    collect();
    times.push((await timed(task)).time);
  }
  return median(times);
}

export const collect = (): void => globalThis.gc?.();

/** The most memory that this process has held so far, code and libraries included. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

/** What stands in the heap now. */
export const heap = (): number => process.memoryUsage().heapUsed / MB;
