// The one file that the machine's own Node runs: plain JavaScript for Node 20 and later, nothing installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.setup-stamp';
const isWindows = process.platform === 'win32';

/**
 * Runs a command and shows what it prints.
 *
 * @param {string} command the program
 * @param {string[]} args its arguments
 * @param {number} [seconds] after how many seconds to give up
 * @returns {boolean} whether it ended well
 */
function run(command, args, seconds) {
  const options = { stdio: 'inherit', shell: isWindows, timeout: seconds && seconds * 1000 };
  return (
    spawnSync(command, args, /** @type {import('node:child_process').SpawnSyncOptions} */ (options))
      .status === 0
  );
}

/** What the dependencies depend on: the lockfile, and the kind of machine. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

function installDependencies() {
  const isThere = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
  if (isThere) return;
  console.log('Installing what the site is built with. This takes a minute the first time.');
  if (!run('npm', ['ci', '--loglevel=error'])) {
    console.error(
      '\nThe dependencies could not be installed. Check the network, then type: npm ci',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted());
}

async function installBrowser() {
  const { findBrowser } = await import('./find-browser.mjs');
  if (await findBrowser()) return;
  console.log('Looking for a browser to test in: none is installed, trying to fetch one.');
  run('npx', ['playwright-core', 'install', 'chromium-headless-shell'], 300);
  if (await findBrowser()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update', '-q']))
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
      if (await findBrowser()) return;
    }
  console.error(
    '\nThe browser tests need Chromium or Chrome, and none could be had. On Debian or Ubuntu, type:\n' +
      '  sudo apt-get install chromium\nOr set CHROME_PATH to the browser you have. Then run npm test again.',
  );
  process.exit(1);
}

installDependencies();
if (process.argv.includes('--browser')) await installBrowser();
