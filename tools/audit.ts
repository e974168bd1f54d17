import { spawnSync } from 'node:child_process';
import * as z from 'zod';

const LEVELS = ['info', 'low', 'moderate', 'high', 'critical'] as const;

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(LEVELS), range: z.string(), isDirect: z.boolean() }),
  ),
});
const failure = z
  .object({ error: z.object({ summary: z.string() }).loose() })
  .or(z.object({ message: z.string() }));

/** Known faults in what npm installs; null where the registry at hand gives no such answers. */
function audit(more: readonly string[]) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...more], { encoding: 'utf8' });
  const value = JSON.parse(stdout === '' ? '{}' : stdout) as unknown;
  const read = report.safeParse(value);
  if (read.success) return Object.entries(read.data.vulnerabilities);
  if (failure.safeParse(value).success || stdout === '') return null;
  throw new Error(`npm audit says something new: ${stdout.slice(0, 300)}`);
}

// What visitors get may have none; of what only builds and tests, the grave ones count.
const shipped = audit(['--omit=dev']);
const all = audit([]);
if (!shipped || !all) {
  console.warn('The dependencies could not be audited: this registry gives no answer to it.');
} else {
  const isGrave = ([, { severity }]: (typeof all)[number]) =>
    severity === 'high' || severity === 'critical';
  const faults = new Map([...all.filter(isGrave), ...shipped]);
  for (const [name, { severity, range }] of faults) console.error(`${name} ${range}: ${severity}`);
  console.log(`Dependencies audited: ${faults.size} known faults that count.`);
  if (faults.size > 0) process.exitCode = 1;
}
