import { spawn, spawnSync } from 'node:child_process';
import { untilPrinted } from './until-printed.ts';

const IS_WINDOWS = process.platform === 'win32';

interface Started {
  /** The address that it prints. */
  readonly root: string;
  readonly stop: () => void;
}

/** Ends a process and those that it started, as npm leaves them behind. */
function stopAll(pid: number): void {
  if (IS_WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

/** Runs `npm start`, at a port of its own and with what is added to the environment, until it prints where it serves; rejects where it ends. */
export async function startDev(
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const npm = spawn('npm', ['start', '--', '--port', String(port), '--strictPort'], {
    shell: IS_WINDOWS,
    env: { ...process.env, ...env },
    // A group of its own, so that all of it can be ended.
    detached: !IS_WINDOWS,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const root = await untilPrinted(npm, /http:\/\/localhost:\d+\/(?=\s)/);
  return {
    root,
    stop: () => {
      stopAll(npm.pid!);
    },
  };
}
