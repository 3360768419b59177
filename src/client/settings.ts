import { element } from './element.ts';
import { choose, followLooks } from './look.ts';
import { toolStyles } from './tool-styles.ts';
import { words } from './words.ts';

const { title, reset, groups } = words.settings;

/** A group of choices for each setting, each choice under the class that it gives the root. */
const makeGroups = (): readonly HTMLFieldSetElement[] =>
  Object.entries(groups).map(([name, [legend, choices]]) =>
    element(
      'fieldset',
      { name },
      element('legend', {}, legend),
      ...Object.entries(choices).map(([value, label]) =>
        element(
          'label',
          {},
          element('input', { type: 'radio', name, value, defaultChecked: value === '' }),
          element('span', {}, label),
        ),
      ),
    ),
  );

const makePanel = (): HTMLFormElement =>
  element(
    'form',
    { className: 'settings sheet', ariaLabel: title },
    element(
      'div',
      {},
      element('div', {}, ...makeGroups(), element('button', { type: 'reset', className: 'word' }, reset)),
    ),
    element('i', {}, element('b', { className: 'narrow' })),
  );

/**
 * Offers a length of lines where the window leaves a choice: where the shortest fits into the column of the text. The
 * panel's last element has the column's width, and what is in it that of the shortest line.
 */
function fit(panel: HTMLFormElement): void {
  const lengths = panel.querySelector<HTMLElement>('[name=width]');
  const column = panel.lastElementChild;
  const shortest = column?.firstElementChild;
  if (lengths && shortest) lengths.hidden = column.clientWidth + 1 < shortest.clientWidth;
}

/** The radio buttons as the root has it. */
function showChosen(panel: HTMLFormElement): void {
  const radios = [...panel.querySelectorAll('input')];
  for (const radio of radios) radio.checked = radio.defaultChecked;
  for (const radio of radios) radio.checked ||= document.documentElement.classList.contains(radio.value);
  fit(panel);
}

/**
 * The reading settings: a button in the masthead, and the panel that it opens under it. Only a script can keep what is
 * chosen, so both are made by one: without it there is no control that does nothing.
 */
export function offerSettings(masthead: Element): void {
  const button = element('button', { type: 'button', className: 'aa', ariaExpanded: 'false' }, 'Aa');
  button.append(element('span', { className: 'aloud' }, ` ${title}`));
  const panel = makePanel();

  const setOpen = (isOpen: boolean): void => {
    button.ariaExpanded = String(isOpen);
    if (isOpen) masthead.after(panel);
    else panel.remove();
    fit(panel);
  };
  const show = (look: string): void => {
    choose(look);
    fit(panel);
  };
  button.addEventListener('click', async () => {
    await toolStyles;
    setOpen(!panel.isConnected);
  });
  addEventListener('keydown', ({ key }) => {
    // A list that lies over the page is closed first, and who has gone on into the story stays there.
    if (key !== 'Escape' || !panel.isConnected || document.querySelector('dialog[open]')) return;
    const isInside = panel.contains(document.activeElement);
    setOpen(false);
    if (isInside) button.focus();
  });
  panel.addEventListener('change', () => {
    const radios = panel.querySelectorAll<HTMLInputElement>(':checked');
    show([...radios].flatMap(({ value }) => value || []).join(' '));
  });
  panel.addEventListener('reset', () => show(''));
  addEventListener('resize', () => fit(panel));
  panel.addEventListener('submit', (event) => event.preventDefault());

  showChosen(panel);
  followLooks(() => showChosen(panel));
  masthead.append(button);
}
