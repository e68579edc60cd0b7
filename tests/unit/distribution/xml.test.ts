import { describe, expect, it } from 'vitest';
import { escapeXml, xml, xmlDocument } from '@/distribution/xml';

describe('XML', () => {
  it('holds every text escaped, in content and in quoted attributes', () => {
    const text = `</title> & "a" 'b'`;
    expect(xml`<t a="${text}">${text}</t>`.source).toBe(
      '<t a="&lt;/title&gt; &amp; &quot;a&quot; &#39;b&#39;">&lt;/title&gt; &amp; &quot;a&quot; &#39;b&#39;</t>',
    );
  });

  it('takes pieces of XML as they are, lists one after another, and nothing for null', () => {
    const items = ['a', 'b'].map((text) => xml`<i>${text}</i>`);
    expect(xmlDocument(xml`<l>${items}${null}${1}</l>`)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<l><i>a</i><i>b</i>1</l>\n',
    );
  });

  it.each([
    ['\0\u0001\b\u000b\f\u001f', 'control characters'],
    ['\ufffe\uffff', 'noncharacters'],
    ['\ud800', 'half of a surrogate pair'],
    ['\udc00\ud800', 'a pair the wrong way round'],
  ])('drops what XML 1.0 cannot carry: %j, %s', (signs) => {
    expect(escapeXml(`a${signs}b`)).toBe('ab');
  });

  it('keeps what it can: blanks, every script, signs beyond the first plane', () => {
    const kept = 'a\t\n\r 中文 \u0085\u009f\ud7ff\ue000\ufffd 𠮷 🀄';
    expect(escapeXml(kept)).toBe(kept);
  });
});
