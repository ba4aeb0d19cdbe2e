import { readAddress, writeAddress } from './address.ts';
import type { DeadlineData } from './deadline-data.ts';
import { judgeChoice, judgeDate } from './judge.ts';
import type { Complaint } from './judge.ts';
import { splitDate } from './read-date.ts';
import type { ReadDate, TypedDate } from './read-date.ts';
import { showAnswer } from './show-answer.client.ts';

const noDate: TypedDate = { day: '', month: '', year: '' };

function isComplaint(judged: string | object): judged is Complaint {
  return typeof judged !== 'string' && 'words' in judged;
}

/** The form at work: takes its question from the address or the fields, and shows the answer or what is wrong. */
export class Counter {
  #root: HTMLElement;
  #data: DeadlineData;
  #choice: HTMLSelectElement;
  #search = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#choice = this.#part('select') as HTMLSelectElement;
    this.#data = JSON.parse(this.#part('script').textContent) as DeadlineData;
    this.#choice.addEventListener('change', () => this.#sayWhichDate());
    this.#part('.error-summary').addEventListener('click', (event) => this.#followLink(event));
    window.addEventListener('popstate', () => {
      // A link within the page also lands here, and must not undo what was typed.
      if (location.search !== this.#search) this.#takeAddress();
    });
    if (location.search) this.#takeAddress();
    else this.#sayWhichDate();
  }

  /** Answers what stands in the form, and puts it into the address so that the answer can be sent on. */
  go(): void {
    const choice = judgeChoice(this.#data, this.#choice.value);
    const date = judgeDate({
      day: this.#field('day').value,
      month: this.#field('month').value,
      year: this.#field('year').value,
    });
    if (!isComplaint(choice) && 'day' in date) {
      const address = writeAddress({ choice, date: date.day });
      if (address !== location.search) history.pushState(null, '', address);
      this.#search = location.search;
    }
    this.#answer(choice, date);
  }

  #part(selector: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the form lacks ${selector}`);
    return part;
  }

  #field(name: keyof TypedDate): HTMLInputElement {
    return this.#part(`[name="${name}"]`) as HTMLInputElement;
  }

  #takeAddress(): void {
    this.#search = location.search;
    const asked = readAddress(location.search);
    const choice = asked.choice && judgeChoice(this.#data, asked.choice);
    const typed = asked.date ? splitDate(asked.date) : noDate;
    this.#choice.value = isComplaint(choice) ? '' : choice;
    for (const name of ['day', 'month', 'year'] as const)
      this.#field(name).value = (typed ?? noDate)[name];
    this.#sayWhichDate();
    this.#answer(choice, asked.date ? judgeDate(typed) : null);
  }

  /** Shows the answer, or all that is wrong; clears both where not all is asked yet. */
  #answer(choice: string | Complaint, date: ReadDate | null): void {
    this.#complain([choice, date ?? ''].filter(isComplaint));
    const status = this.#part('[role="status"]');
    const workings = this.#part('.workings');
    if (typeof choice === 'string' && choice && date && 'day' in date) {
      showAnswer(status, workings, { data: this.#data, choice, date: date.day });
    } else {
      status.replaceChildren();
      workings.replaceChildren();
    }
  }

  #complain(complaints: readonly Complaint[]): void {
    const wrong: string[] = complaints.flatMap(({ fields }) => [...fields]);
    for (const field of this.#root.querySelectorAll<HTMLInputElement>('select, input'))
      field.ariaInvalid = wrong.includes(field.name) ? 'true' : null;
    for (const place of ['choice', 'date']) {
      const own = complaints.find(
        ({ fields }) => (fields[0] === 'choice') === (place === 'choice'),
      );
      const error = this.#part(`#${place}-error`);
      error.hidden = !own;
      error.textContent = own ? `Error: ${own.words}` : '';
    }
    const summary = this.#part('.error-summary');
    summary.hidden = complaints.length === 0;
    this.#part('.error-summary ul').replaceChildren(
      ...complaints.map(({ words, fields: [first] }) => {
        const link = document.createElement('a');
        link.href = `#deadline-${first}`;
        link.textContent = words;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    if (complaints.length > 0) summary.focus();
  }

  /** Leads to the field, and leaves the address alone, which holds the question. */
  #followLink(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    this.#part(link.hash).focus();
  }

  #sayWhichDate(): void {
    const window = this.#data.windows[this.#choice.value];
    const which = window?.direction === 'before' ? `the day of ${window.from}` : window?.from;
    this.#part('[data-asks-for]').textContent = which ? `Give ${which}.` : '';
  }
}
