import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The shell without a window comes first: the tests take half the time in it.
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

/**
 * Where a Chromium or Chrome may be on a machine, most likely first.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment the environment variables
 * @returns {string[]}
 */
function places(environment) {
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const programs = [
    environment['PROGRAMFILES'],
    environment['PROGRAMFILES(X86)'],
    environment['LOCALAPPDATA'],
  ];
  return [
    ...(environment['CHROME_PATH'] ? [environment['CHROME_PATH']] : []),
    ...onPath,
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programs.flatMap((folder) =>
      folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    ),
  ];
}

/**
 * A Chromium or Chrome on this machine: the one that `CHROME_PATH` names, one that is installed, or Playwright's own.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment the environment variables
 * @param {(path: string) => boolean} exists whether a file is there
 * @returns {Promise<string | null>} the path of the program, or `null`
 */
export async function findBrowser(environment = process.env, exists = existsSync) {
  const installed = places(environment).find((path) => exists(path));
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return own && exists(own) ? own : null;
}
