import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../../src/components/poster/qr-path.ts';
import { paintQr } from '../../../support/paint-qr.ts';

describe('a QR code', () => {
  it('reads as the text it was drawn for', () => {
    const address = 'https://aldermoor.example/areas/upper-withen/';
    expect(decodeQR(paintQr(drawQr(address)))).toBe(address);
  });

  it('keeps a quiet zone of four modules on each side', () => {
    const { size, d } = drawQr('https://aldermoor.example/');
    const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
    expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4);
  });

  it('can be read with a pin through it', () => {
    const address = 'https://aldermoor.example/forums/brannick-board/';
    const code = drawQr(address);
    const middle = Math.floor(code.size / 2);
    const pin = `M${middle - 1} ${middle - 1}h3v1h-3zM${middle - 1} ${middle}h3v1h-3zM${middle - 1} ${middle + 1}h3v1h-3z`;
    expect(decodeQR(paintQr({ size: code.size, d: code.d + pin }))).toBe(address);
  });

  it('reads back whatever address it is given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,60}$/), (id) => {
        const address = `https://aldermoor.example/forums/${id}/`;
        expect(decodeQR(paintQr(drawQr(address)))).toBe(address);
      }),
      { numRuns: 25 },
    );
  });
});
