/** happy-dom knows no popovers: enough of them that a menu opens by its button and closes by a choice. */
export function fakePopovers(): void {
  const tell = (element: HTMLElement, newState: 'open' | 'closed') => {
    for (const type of ['beforetoggle', 'toggle']) element.dispatchEvent(Object.assign(new Event(type), { newState }));
  };
  HTMLElement.prototype.hidePopover = function hide() {
    tell(this, 'closed');
  };
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest?.('[popovertarget]');
    const popover = opener && document.getElementById(opener.getAttribute('popovertarget')!);
    if (popover) tell(popover, 'open');
  });
}
