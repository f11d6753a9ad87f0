import { spawn } from 'node:child_process';

/** Runs a program of the project (found on the path that npm sets up) with this process's input and output. Resolves to its exit status. */
export function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment } });
    const pass = (signal: NodeJS.Signals) => () => child.kill(signal);
    const [onInterrupt, onTerminate] = [pass('SIGINT'), pass('SIGTERM')];
    process.once('SIGINT', onInterrupt);
    process.once('SIGTERM', onTerminate);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      resolve(code ?? (signal === null ? 1 : 130));
    });
  });
}
