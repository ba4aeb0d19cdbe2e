import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const reports = 'tests/.built/reports';
rmSync(reports, { recursive: true, force: true });

const steps = [
  { name: 'format', script: 'format' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'content', script: 'check' },
  { name: 'unit tests', script: 'test:unit', report: 'unit.json' },
  { name: 'build', script: 'build' },
  { name: 'build of the invented borough', script: 'build:borough' },
  { name: 'tests of the built site', script: 'test:built', report: 'built.json' },
  { name: 'browser tests', script: 'test:browser', report: 'browser.json' },
];

interface Outcome {
  name: string;
  seconds: number;
  ok: boolean;
}

function run({ name, script, report }: (typeof steps)[number]): Outcome {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const args = ['run', '--silent', script];
  if (report)
    args.push(
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, report)}`,
    );
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { name, seconds: (performance.now() - started) / 1000, ok: status === 0 };
}

function countTests(): { passed: number; failed: number } {
  return steps
    .flatMap(({ report }) => (report ? [join(reports, report)] : []))
    .reduce(
      (sum, file) => {
        try {
          const result = JSON.parse(readFileSync(file, 'utf8')) as {
            numPassedTests: number;
            numFailedTests: number;
          };
          return {
            passed: sum.passed + result.numPassedTests,
            failed: sum.failed + result.numFailedTests,
          };
        } catch {
          return sum;
        }
      },
      { passed: 0, failed: 0 },
    );
}

const outcomes = steps.map(run);
console.log('\n── time of each step ──');
for (const { name, seconds, ok } of outcomes)
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok    ' : 'FAILED'}  ${name}`);
const { passed, failed } = countTests();
const broken = outcomes.filter(({ ok }) => !ok);
console.log(
  broken.length === 0 ? '\nGreen.' : `\nNot green: ${broken.map(({ name }) => name).join(', ')}.`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
