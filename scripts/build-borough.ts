import { spawnSync } from 'node:child_process';

/** The day on which the invented borough shows every state. */
const buildDay = '2026-11-22';

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  BUILD_DAY: buildDay,
  CONTENT: 'tests/fixtures/borough',
  OUT: 'tests/.built/borough',
};
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  env: environment,
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
