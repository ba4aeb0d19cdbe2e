import { dayInLondon } from '../../when/today.ts';
import { alongStrip, handOn, sayTooOld } from './hand.ts';

/** Moves today's hand from the day of the build to the visitor's own day. */
class YearWheel extends HTMLElement {
  connectedCallback(): void {
    const builtOn = this.dataset['builtOn'] ?? '';
    const hand = handOn(dayInLondon(new Date()), builtOn);
    const words = this.querySelector('.year-words');
    if (words) words.textContent = hand?.words ?? sayTooOld(builtOn);
    for (const part of this.querySelectorAll('.year-hand, .year-lines, .strip-hand'))
      part.toggleAttribute('hidden', hand === null);
    if (!hand) return;
    this.querySelector('.year-hand')?.setAttribute('transform', `rotate(${hand.degrees})`);
    this.querySelectorAll('.year-lines text').forEach((line, index) => {
      line.textContent = hand.lines[index] ?? '';
    });
    for (const line of this.querySelectorAll<SVGPathElement>('.strip-hand')) {
      const width = line.ownerSVGElement?.viewBox.baseVal.width ?? 0;
      line.setAttribute('transform', `translate(${alongStrip(hand, width)})`);
    }
  }
}

customElements.define('year-wheel', YearWheel);
