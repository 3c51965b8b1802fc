// A letter's own paragraph in the common text, for the page while one types. The desk puts it in for good by the same
// rule (`model::campaign::merge`).

const OWN_PARAGRAPH = '{{own_paragraph}}';

export function merge(common: string, own: string): string {
  const paragraph = own.trim();
  const blocks = common
    .split('\n\n')
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter((block) => block.trim() !== '');
  const place = blocks.findIndex((block) => block.trim() === OWN_PARAGRAPH);
  if (place >= 0) blocks.splice(place, 1, ...(paragraph ? [paragraph] : []));
  else if (paragraph) blocks.splice(blocks.length > 1 ? blocks.length - 1 : blocks.length, 0, paragraph);
  return `${blocks.join('\n\n')}\n`;
}
