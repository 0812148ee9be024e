/** A drawn view: its grid first, its chips a moment later, as the real page loads them. */
export interface DrawnView {
  element: HTMLElement;
  /** Draws the chips, or redraws them into the nodes that stand there. */
  fillChips(): void;
  /** Hidden heading of the main area and the tab's title. */
  heading: string;
  periodType: string;
  /** Text beside the arrows. */
  period: string;
}
