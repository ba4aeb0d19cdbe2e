import { isRunning } from '../../when/flash-point.ts';
import { dayInLondon } from '../../when/today.ts';

const { dataset } = document.documentElement;
const today = dayInLondon(new Date());

/** The states that stand in the page are those of the day it was built, and so need no redrawing on that day. */
const isOld = today !== dataset['built'];

function wake(list: HTMLElement | null): void {
  import('./ledger.client.ts')
    .then(({ wakeLedger }) => {
      wakeLedger(isOld ? today : null, list);
      dataset['ledgerShown'] = today;
    })
    // Without it, every action is shown, with the day that its state is of.
    .catch(() => undefined);
}

for (const notice of document.querySelectorAll<HTMLElement>('[data-flash-point]')) {
  const { from = '', until = '' } = notice.dataset;
  notice.hidden = !isRunning({ from, until }, today);
}

customElements.define(
  'action-list',
  class extends HTMLElement {
    connectedCallback(): void {
      const details = this.querySelector('details');
      if (details && location.search) details.open = true;
      details?.addEventListener('toggle', () => wake(this), { once: true });
    }
  },
);

if (isOld && document.querySelector('[data-life]')) wake(null);
else dataset['ledgerShown'] = today;
