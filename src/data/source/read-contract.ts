import { isRecord } from '../problems/is-record.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { FILES } from '../schemas/items.ts';
import { CONTRACT, isLater } from '../schemas/contract.ts';

/** That files are of a later contract than this software knows: nothing of it is guessed at. */
export function laterContract(files: Readonly<Record<string, Uint8Array>>): Problem | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(files[FILES.map]));
  } catch {
    // What is no JSON is told by the door itself, with the line.
    return null;
  }
  const said = isRecord(value) ? value.contract : undefined;
  return isLater(said)
    ? problem('laterContract', FILES.map, {
        field: 'contract',
        found: said,
        hint: String(CONTRACT),
      })
    : null;
}
