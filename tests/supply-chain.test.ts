import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licencesOf, type Lock } from '../scripts/lib/licences.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock & { readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>> };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'allowScripts' | 'scripts', Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const named = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what the project stands on', () => {
  test('is locked: each package with a version and a checksum, and no address of a registry', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { version, integrity }]) => !version || !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('is named with its exact version', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  test('is told in the README, one reason for each package that is no type', () => {
    const [, told = ''] = readFileSync('README.md', 'utf8').split('## What it stands on');
    const names = Object.keys({ ...own.dependencies, ...own.devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(names.filter((name) => !told.includes(name))).toEqual([]);
  });

  test('has licences that are accepted one by one', () => {
    const { unknown, accepted } = licencesOf(lock);
    expect(unknown).toEqual([]);
    expect([...accepted.values()].flat().length).toBeGreaterThan(300);
  });

  test('the check of licences refuses what is unknown, missing or only half accepted', () => {
    const of = (license?: string) => licencesOf({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', ...(license === undefined ? {} : { license }) } } }).unknown.length;
    expect(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'].map(of)).toEqual([0, 0, 0]);
    expect([undefined, 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'UNLICENSED', '(MIT OR GPL-3.0) AND GPL-3.0'].map(of)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('runs on installation only the scripts that are allowed by name; any other fails it', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => named(path));
    // By name alone: a lock file without addresses gives npm no version that it would trust here.
    expect(running.sort()).toEqual(Object.keys(own.allowScripts).sort());
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
    expect(Object.keys(own.scripts).filter((name) => /^(?:pre|post)|^(?:install|prepare|prepublish)$/.test(name))).toEqual([]);
  });
});
