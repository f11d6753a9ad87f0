/** Processor seconds that a piece of work takes in this process: what else runs on the machine does not count, as it would on a clock. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
