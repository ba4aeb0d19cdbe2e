import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

describe('the lockfile', () => {
  it('has an entry for every optional dependency that a package lists, so that other machines can install', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) =>
            !(`${path ? `${path}/` : ''}node_modules/${name}` in packages) &&
            !(`node_modules/${name}` in packages),
        )
        .map((name) => `${path || 'the project'} lists ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address that packages are fetched from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('locks the pinned Node runtime of every kind of machine to one version', () => {
    const versions = Object.entries(manifest.optionalDependencies)
      .filter(([name]) => name.startsWith('node-'))
      .map(([, version]) => version);
    expect(versions).toHaveLength(5);
    expect(new Set(versions)).toEqual(new Set([readFileSync('.nvmrc', 'utf8').trim()]));
  });

  it('is fed by exact versions only', () => {
    const ranges = [
      manifest.dependencies,
      manifest.devDependencies,
      manifest.optionalDependencies,
    ].flatMap((group) =>
      Object.entries(group).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    );
    expect(ranges).toEqual([]);
  });
});
