import { pageOf, tileHtml } from './tile';

/** Pages in the shape that the facts describe; all people are invented. */
export function personaHtml(
  name: string,
  sentence: (name: string) => string = (who) => `Opens card for ${who}`,
): string {
  const label = sentence(name);
  const button = (content: string) =>
    `<span role="button" aria-haspopup="dialog" class="lpcCommonWeb-hoverTarget" aria-label="${label}">${content}</span>`;
  return `<span>${button(`<span>${name.slice(0, 1)}</span>`)}${button(name)}</span>`;
}

export interface PeekParts {
  subject?: string;
  time?: string;
  timeLabel?: string;
  people?: string;
  below?: string;
  lang?: string;
  label?: string;
  title?: string;
  account?: string;
}

const SYNC = {
  label:
    'Ana / Ben 1:1, 4:00 PM to 4:30 PM, Thursday, September 17, 2026, Room Fir, By Ana Kos, Tentative, Recurring event',
  title: 'Ana / Ben 1:1\nRoom Fir\n4:00 PM to 4:30 PM',
};

/** A week with one tile and its open card. */
export function peekPage({
  subject = 'Ana / Ben 1:1',
  time = 'Thu 9/17/2026 4:00 PM - 4:30 PM',
  timeLabel = 'Time',
  people = '',
  below = '<div role="group" aria-label="respond form"><button>Accept</button><button>Tentative</button><div role="textbox">Declined</div></div>',
  lang = 'en-US',
  label = SYNC.label,
  title = SYNC.title,
  account = 'Calendar - ben@fernhill.example - Outlook',
}: PeekParts = {}): Document {
  return pageOf(
    `<div data-app-section="CalendarModule"><div data-app-section="CalendarModuleSurface"><div data-app-section="Surface_Week">
      ${tileHtml({ id: 'AAkSync', label, title })}
    </div></div></div>
    <div id="fluent-default-layer-host"><div data-app-section="CalendarItemPeek">
      <div class="customScrollBar"><div>${subject}</div><button aria-label="View event"></button>
        <div><span aria-label="${timeLabel}">${time}</span></div><div>Room Fir</div>
        <div>${people}</div>${below}</div>
    </div></div>`,
    { lang, title: account },
  );
}
