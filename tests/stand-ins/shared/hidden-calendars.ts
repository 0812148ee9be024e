/**
 * Indexes of the calendars that are unticked in the list at the side. The account remembers them (guess: both sites
 * do), so they survive a reload.
 */
export class HiddenCalendars extends Set<number> {
  readonly #storage: Storage;
  readonly #key: string;

  constructor(email: string, storage: Storage) {
    super();
    this.#storage = storage;
    this.#key = `calendars-hidden:${email}`;
    for (const index of JSON.parse(storage.getItem(this.#key) ?? '[]') as number[]) super.add(index);
  }

  toggle(index: number): void {
    if (!this.delete(index)) this.add(index);
    this.#storage.setItem(this.#key, JSON.stringify([...this]));
  }
}
