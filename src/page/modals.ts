import { forgetGone } from '../dom/forget-gone';

/** Modal dialogs that were closed because they are hidden: open, they would keep the reader from the page behind them. */
export class Modals {
  readonly #closed = new Set<HTMLDialogElement>();

  /** Takes a hidden element; closes the modal dialogs that it is or holds. The page is not told. */
  closeIn(element: Element): void {
    forgetGone(this.#closed);
    for (const dialog of [element, ...element.querySelectorAll('dialog')])
      if (dialog instanceof HTMLDialogElement && dialog.matches(':modal')) this.#close(dialog);
  }

  /** Takes a hidden element; tells whether a dialog in it was closed, which the page takes for open. */
  areIn(element: Element): boolean {
    return [...this.#closed].some((dialog) => element.contains(dialog));
  }

  /** Opens again what is still in the page. */
  open(): void {
    for (const dialog of this.#closed) if (dialog.isConnected && !dialog.open) dialog.showModal();
    this.#closed.clear();
  }

  /** Leaves closed what is closed. */
  forget(): void {
    this.#closed.clear();
  }

  #close(dialog: HTMLDialogElement): void {
    this.#closed.add(dialog);
    // On the dialog itself: a shadow root tells nobody outside, and a listener there would wait for ever.
    dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    dialog.close();
  }
}
