// The system's clipboard as another program uses it. The drivers reach it in one engine only, so for
// a moment the page has a field that is not the program's, and the browser's own commands copy from
// it and paste into it.

/** Puts on the clipboard what another program copies: `text/plain` and other types. */
export async function copiedElsewhere(page, content) {
  await elsewhere(
    page,
    'Control+c',
    (given) => {
      const field = document.getElementById('elsewhere');
      field.value = '…'; // browsers copy nothing where nothing is selected
      field.select();
      field.addEventListener('copy', (event) => {
        event.preventDefault();
        for (const [type, text] of Object.entries(given)) event.clipboardData.setData(type, text);
        field.dataset.done = '';
      });
    },
    content,
  );
}

/** What another program gets from the clipboard. */
export function pastedElsewhere(page) {
  return elsewhere(page, 'Control+v', () => {
    const field = document.getElementById('elsewhere');
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      field.dataset.done = event.clipboardData.getData('text/plain');
    });
  });
}

/** Presses keys in a field of another program, and gives what it noted. The keyboard goes back to
 * what had it. */
async function elsewhere(page, keys, prepare, given) {
  await page.evaluate(() => {
    window.hadKeyboard = document.activeElement;
    const field = document.createElement('textarea');
    field.id = 'elsewhere';
    document.body.append(field);
    field.focus();
  });
  await page.evaluate(prepare, given);
  await page.press(keys);
  await page.until(() => document.getElementById('elsewhere').dataset.done !== undefined);
  return page.evaluate(() => {
    const field = document.getElementById('elsewhere');
    const { done } = field.dataset;
    field.remove();
    window.hadKeyboard.focus();
    return done;
  });
}
