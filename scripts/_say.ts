import { readdirSync, rmSync, writeFileSync, existsSync, readFileSync } from 'node:fs';
import { layOver, whatIsSaid } from '../tests/unit/atlas/support/faults.ts';
const pin = process.argv.includes('--pin');
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'));
for (const name of readdirSync('tests/fixtures/faults').sort()) {
  if (only.length && !only.some((o) => name.includes(o))) continue;
  const f = layOver(name);
  let lines: string[];
  try {
    lines = await whatIsSaid(f);
  } catch (e) {
    lines = ['THROWS ' + (e as Error).stack];
  }
  rmSync(f, { recursive: true });
  if (pin)
    writeFileSync(
      `tests/fixtures/faults/${name}/expected.txt`,
      lines.map((l) => l + '\n').join(''),
    );
  else {
    const p = `tests/fixtures/faults/${name}/expected.txt`;
    const old = existsSync(p) ? readFileSync(p, 'utf8') : '';
    if (process.argv.includes('--changed') && old === lines.map((l) => l + '\n').join('')) continue;
    console.log(
      `${name}${lines.length === 1 ? '' : ' (' + lines.length + ')'}\n   ${lines.join('\n   ')}`,
    );
  }
}
