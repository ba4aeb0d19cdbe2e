/**
 * A button that shows something on the map, so that nobody needs to point. Its name says what it shows.
 *
 * @param words what is seen of its name
 * @param rest the rest of its name, which only screen readers meet
 * @param onPress told of the press, with the button
 */
export function showButton(
  words: string,
  rest: string,
  onPress: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  const name = document.createElement('span');
  name.className = 'hidden';
  name.textContent = rest;
  button.append(words, ' ', name);
  button.addEventListener('click', () => onPress(button));
  return button;
}
