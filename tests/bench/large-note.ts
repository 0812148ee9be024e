const WORDS = 'rota training budget handover holiday feedback hiring review plan figures workshop visit'.split(' ');
const SIZE = 50_000;

/** A note of 50 kB, as years of pasting would make it: headings, paragraphs, lists and boxes. */
export function largeNote(): string {
  const word = (n: number) => WORDS[n % WORDS.length];
  const sentence = (n: number) =>
    `We spoke of the **${word(n)}**, then of *${word(n * 7 + 3)}* and what ${word(n + 5)} needs`;
  const parts: string[] = [];
  let length = 0;
  for (let n = 0; length < SIZE; n++) {
    const middle = length > SIZE / 2 && !parts.some((part) => part.includes('in the middle'));
    const part = middle
      ? 'A paragraph in the middle\n\n- A point in the middle\n- another'
      : [
          `## ${word(n)} ${n}`,
          `${sentence(n)}. ${sentence(n + 1)}, see [the plan](https://example.com/${n}).`,
          Array.from({ length: 6 }, (_, i) => `- ${sentence(n + i)}`).join('\n'),
          Array.from({ length: 4 }, (_, i) => `- [${i % 2 ? 'x' : ' '}] ask for ${word(n + i)} ${i}`).join('\n'),
        ].join('\n\n');
    parts.push(part);
    length += part.length + 2;
  }
  return [...parts, 'The last line.'].join('\n\n');
}
