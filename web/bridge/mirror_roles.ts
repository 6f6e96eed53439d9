// How each role of the semantic tree is written in HTML.

export interface RoleForm {
  tag: string;
  /** The ARIA role where the tag does not say it. */
  role?: string;
  /** Where the name goes: into an attribute, into the text, or the text where nothing is inside. */
  name: 'label' | 'text' | 'either';
}

/** In the order of kam::ui::Role (app/ui/semantics.hpp). */
export const roleForms: readonly RoleForm[] = [
  { tag: 'main', name: 'label' },
  { tag: 'nav', name: 'label' },
  { tag: 'div', role: 'banner', name: 'label' },
  { tag: 'section', name: 'label' },
  { tag: 'div', role: 'group', name: 'label' },
  { tag: 'div', role: 'list', name: 'label' },
  { tag: 'div', role: 'listitem', name: 'either' },
  { tag: 'div', role: 'dialog', name: 'label' },
  { tag: 'div', role: 'radiogroup', name: 'label' },
  { tag: 'div', role: 'table', name: 'label' },
  { tag: 'div', role: 'grid', name: 'label' },
  { tag: 'div', role: 'row', name: 'label' },
  { tag: 'div', role: 'listbox', name: 'label' },
  { tag: 'div', role: 'menu', name: 'label' },
  { tag: 'div', role: 'tablist', name: 'label' },
  { tag: 'div', role: 'status', name: 'either' },
  { tag: 'h', name: 'text' },
  { tag: 'span', name: 'text' },
  { tag: 'button', name: 'text' },
  { tag: 'button', role: 'link', name: 'text' },
  { tag: 'button', role: 'radio', name: 'text' },
  { tag: 'button', role: 'checkbox', name: 'text' },
  { tag: 'button', role: 'tab', name: 'text' },
  { tag: 'div', role: 'textbox', name: 'label' },
  { tag: 'div', role: 'combobox', name: 'label' },
  { tag: 'div', role: 'spinbutton', name: 'label' },
  { tag: 'button', role: 'slider', name: 'label' },
  { tag: 'button', role: 'option', name: 'text' },
  { tag: 'button', role: 'menuitem', name: 'text' },
  { tag: 'div', role: 'img', name: 'label' },
  { tag: 'div', role: 'progressbar', name: 'label' },
  { tag: 'div', role: 'columnheader', name: 'either' },
  { tag: 'div', role: 'rowheader', name: 'either' },
  { tag: 'div', role: 'cell', name: 'either' },
  { tag: 'button', role: 'gridcell', name: 'text' },
];

const places = new Map(roleForms.map(({ tag, role }, place) => [role ?? tag, place]));
const placeOf = (name: string) => places.get(name)!;

export const roles = {
  main: placeOf('main'),
  dialog: placeOf('dialog'),
  table: placeOf('table'),
  grid: placeOf('grid'),
  status: placeOf('status'),
  heading: placeOf('h'),
  button: placeOf('button'),
  link: placeOf('link'),
  tab: placeOf('tab'),
  textField: placeOf('textbox'),
  comboBox: placeOf('combobox'),
  spinButton: placeOf('spinbutton'),
  slider: placeOf('slider'),
  option: placeOf('option'),
  row: placeOf('row'),
  gridCell: placeOf('gridcell'),
  image: placeOf('img'),
  progress: placeOf('progressbar'),
};

/** Roles whose element takes what a person types, as the text agent. */
export const takesText = (role: number): boolean =>
  role === roles.textField || role === roles.comboBox || role === roles.spinButton;
