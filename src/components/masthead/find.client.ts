const form = document.querySelector<HTMLFormElement>('.masthead form');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = form.querySelector('input')?.value ?? '';
  // What stands after the sign # is sent to no server: it may be a postcode.
  location.assign(`/find/#find=${encodeURIComponent(typed)}`);
});
