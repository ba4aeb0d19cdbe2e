import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Line {
  className: string;
  textContent: string;
  attributes: Record<string, string>;
  setAttribute(name: string, value: string): void;
}

/** What a screen reader would meet: every line that was put into the page. */
let lines: Line[];
let copied: string[];
let isRefused: boolean;
let copyText: (text: string) => Promise<boolean>;

function newLine(): Line {
  const attributes: Record<string, string> = {};
  return {
    className: '',
    textContent: '',
    attributes,
    setAttribute: (name, value) => {
      attributes[name] = value;
    },
  };
}

beforeEach(async () => {
  lines = [];
  copied = [];
  isRefused = false;
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: newLine,
    body: { append: (line: Line) => lines.push(line) },
  });
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        if (isRefused) return Promise.reject(new Error('NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  vi.resetModules();
  ({ copyText } = await import('../../../src/browser/copy.ts'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('copying text', () => {
  it('puts the text on the clipboard and says so to screen readers alone', async () => {
    expect(await copyText('https://map.example/?a=1&b=2')).toBe(true);
    vi.runAllTimers();
    expect(copied).toEqual(['https://map.example/?a=1&b=2']);
    expect(lines).toMatchObject([
      { textContent: 'Copied', className: 'hidden', attributes: { role: 'status' } },
    ]);
  });

  it('says so when the browser refuses, and does not throw', async () => {
    isRefused = true;
    expect(await copyText('a')).toBe(false);
    vi.runAllTimers();
    expect(lines).toMatchObject([{ textContent: 'It could not be copied' }]);
  });

  it('says so where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('a')).toBe(false);
    vi.runAllTimers();
    expect(lines).toMatchObject([{ textContent: 'It could not be copied' }]);
  });

  it('has its line in the page, empty, before the words come', async () => {
    const copying = copyText('a');
    expect(lines).toMatchObject([{ textContent: '' }]);
    await copying;
    expect(lines).toMatchObject([{ textContent: '' }]);
    vi.runAllTimers();
    expect(lines).toMatchObject([{ textContent: 'Copied' }]);
  });

  it('says it again, in the same line, when it is used again', async () => {
    await copyText('a');
    vi.runAllTimers();
    await copyText('b');
    expect(lines).toMatchObject([{ textContent: '' }]);
    vi.runAllTimers();
    expect(lines).toMatchObject([{ textContent: 'Copied' }]);
    expect(copied).toEqual(['a', 'b']);
  });
});
