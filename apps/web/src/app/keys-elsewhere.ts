/** Where every key is somebody's own: fields that are written in, choosers, menus, dialogs. */
const TYPING = [
  'input:not([type="checkbox"], [type="radio"])',
  ...['textarea', 'select', '[contenteditable="true"]', '[role="dialog"]', '[role="menu"]', '[role="listbox"]'],
  ...['.ant-select', '.ant-drawer'],
].join(', ');
/** What Enter itself sets off. */
const ACTS = 'a[href], button, summary, [role="button"], [role="menuitem"], [role="tab"], [role="link"]';

/** Whether a key pressed there belongs to what has the focus, so that no shortcut may take it. */
export function belongsElsewhere(key: string, focused: Pick<Element, 'closest'>): boolean {
  return focused.closest(key === 'Enter' ? `${TYPING}, ${ACTS}` : TYPING) !== null;
}
