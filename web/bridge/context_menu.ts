// Who opens a menu: the program, where it offers one for what was pressed; else the browser.
import type { MirrorNode } from './mirror_node.ts';
import type { Program } from './module.ts';

export interface MenuSurroundings {
  /** The text field has a menu of the browser's. */
  isText(target: EventTarget | null): boolean;
  /** The control that has the focus, where the menu key was pressed. */
  control(target: EventTarget | null): MirrorNode | undefined;
}

export function attachContextMenu(
  stage: HTMLElement,
  program: Program,
  around: MenuSurroundings,
  signal: AbortSignal,
): void {
  const onMenu = (event: MouseEvent) => {
    if (around.isText(event.target)) return;
    const node = around.control(event.target);
    const opened = node
      ? program.call('kamAskMenu', node.node.id, 0, 0)
      : program.call('kamAskMenu', 0, event.offsetX, event.offsetY);
    if (opened === 1) event.preventDefault();
  };
  stage.addEventListener('contextmenu', onMenu, { signal });
}
