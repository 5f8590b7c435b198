import { describe, expect, it } from 'vitest';
import { textBlock, viewOf } from '../../../article/model';
import { findQuotations } from '../../../article/quotes';

const found = (...lines: string[]) => findQuotations(viewOf(lines.map((l) => textBlock('paragraph', l))));
const texts = (...lines: string[]): string[] => found(...lines).map((q) => q.text);

describe('finding quotations', () => {
  it('takes curly and straight double marks', () => {
    expect(texts('“We row,” she said. "We sail."')).toEqual(['We row,', 'We sail.']);
  });
  it('takes two straight apostrophes for a mark', () => {
    expect(texts("''We row,'' she said.")).toEqual(['We row,']);
  });
  it('closes with a mark of the wrong sort where it can only close', () => {
    expect(texts('“We row," she said. "We sail."')).toEqual(['We row,', 'We sail.']);
    expect(texts('He called it “cold“ in a speech, and “wet”.')).toEqual(['cold', 'wet']);
  });
  it('keeps what is nested inside the outer quotation', () => {
    expect(texts('“He said ‘never’ twice,” she said.')).toEqual(['He said ‘never’ twice,']);
    expect(texts('“He said “never” twice,” she said.')).toEqual(['He said “never” twice,']);
  });
  it('takes single marks for outer ones where no double mark stands outside them', () => {
    expect(texts('‘My mother told me, “Go,” and I went,’ he said. The farmers’ market is shut.')).toEqual([
      'My mother told me, “Go,” and I went,',
    ]);
    expect(texts("'We're done,' he said.")).toEqual(["We're done,"]);
  });
  it('leaves single marks alone in a story with double ones', () => {
    expect(texts('“We row,” she said. The ‘old’ boat sank.')).toEqual(['We row,']);
  });
  it('leaves apostrophes, elisions, feet and inches alone', () => {
    expect(texts("The boys' club met in the '90s, rock 'n' roll and all.")).toEqual([]);
    expect(texts('The plank was 6" wide and 5\'10" long.')).toEqual([]);
    expect(texts('"The plank was 6" long," he said.')).toEqual(['The plank was 6" long,']);
  });
  it('carries a quotation over paragraphs, one entry each', () => {
    const quotes = found('“We row.', '“We sail.”', '“We swim.”');
    expect(quotes.map((q) => q.text)).toEqual(['We row.', 'We sail.', 'We swim.']);
    expect(quotes.map((q) => q.continues)).toEqual([null, 0, null]);
    expect(quotes.map((q) => q.openEnded)).toEqual([true, false, false]);
  });
  it('carries on without an opening mark where a paragraph was split inside a quotation', () => {
    const quotes = found('“We row and', 'we sail,” she said.');
    expect(quotes.map((q) => q.text)).toEqual(['We row and', 'we sail,']);
    expect(quotes[1]).toMatchObject({ continues: 0, open: quotes[1]!.start });
  });
  it('reads a doubled mark as one', () => {
    expect(texts('““We row,”” she said.')).toEqual(['We row,']);
  });
  it('gives offsets into the view that bound the words between the marks', () => {
    const view = viewOf([textBlock('headline', 'Row'), textBlock('paragraph', 'She said: “We row.”')]);
    const [quote] = findQuotations(view);
    expect(view.text.slice(quote!.start, quote!.end)).toBe('We row.');
    expect(view.text.slice(quote!.open, quote!.close)).toBe('“We row.”');
  });
});
