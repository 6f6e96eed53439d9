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
  { tag: 'div', role: 'row', name: 'label' },
  { tag: 'div', role: 'status', name: 'either' },
  { tag: 'h', name: 'text' },
  { tag: 'span', name: 'text' },
  { tag: 'button', name: 'text' },
  { tag: 'button', role: 'link', name: 'text' },
  { tag: 'button', role: 'radio', name: 'text' },
  { tag: 'button', role: 'checkbox', name: 'text' },
  { tag: 'button', role: 'tab', name: 'text' },
  { tag: 'div', role: 'textbox', name: 'label' },
  { tag: 'div', role: 'img', name: 'label' },
  { tag: 'div', role: 'progressbar', name: 'label' },
  { tag: 'div', role: 'columnheader', name: 'either' },
  { tag: 'div', role: 'rowheader', name: 'either' },
  { tag: 'div', role: 'cell', name: 'either' },
];

export const roles = {
  main: 0,
  dialog: 7,
  status: 11,
  heading: 12,
  button: 14,
  link: 15,
  tab: 18,
  textField: 19,
  image: 20,
  progress: 21,
};
