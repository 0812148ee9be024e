/** Words as the Markdown that shows just them, inside of a line. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\]\(/g, ']\\(')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/<(?=[^\s<>]*[:@][^\s<>]*>)/g, '\\<');
}
