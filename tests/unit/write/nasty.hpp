// SPDX-License-Identifier: MIT
// Texts that mean something to a renderer, a site generator, a spreadsheet or a terminal, and must stay texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jilaf::test {

/// Texts composed by hand: what people write, and what an attacker would.
inline std::vector<std::string> composed_nasty_texts() {
  return {
      // markup of CommonMark, GFM and their neighbours
      "*emphasis*", "**strong**", "***both***", "_emphasis_", "__strong__", "snake_case_name", "_a_b_c_", "1_2_3", "a*b*c",
      "2 * 3 * 4", "`code`", "``code``", "```", "~~~", "```html", "~~struck~~", "~sub~", "^super^", "10~20 and 30~40", "==mark==",
      "++ins++", "C++ and C++", "C# and F#", "# heading", "#heading", "###### six", "heading #", "heading ##", "- item", "-item",
      "-", "--", "---", "- - -", "***", "* * *", "___", "_ _ _", "+ item", "+5", "-5", "- [ ] task", "[ ] task", "[x] done", "1. one", "1.one",
      "1) one", "2022. A year", "2022.5", "1", "1.", "007)", "123456789. long", "> quote", ">quote", ">> twice", "=", "===", "= = =",
      ": definition", ":", ":::", "::: warning", "!!! note", "??? note", "/// tab", "=== \"Tab\"", "^", "+++", "...", "%%% x", "    code",
      "\tcode", "  two blanks  ", " ", "trailing\\", "\\", "\\\\", "\\*a\\*", "a\\", "a  ", "\\[x\\]", "\\(x\\)", "$$x$$", "$x$", "US$5 and US$6",
      "[link](http://evil.example)", "[link]", "[link][ref]", "[ref]: http://evil.example", "![image](x.png)", "!", "a!", "[", "]", "[]", "[]()",
      "](http://evil.example)", "](x \"y\")", "[[wiki]]", "[^1]", "[^1]: note", "^[note]", "*[HTML]: x", "[TOC]", "[!NOTE]", "a | b", "|", "|a|b|",
      "| - | - |", "|---|", "a | b\\", "\\|", "`|`", ":--", ":-:", "--:", "-:", "-|-", "a\\|b", "&#124;", "Term\n: definition", "a\n---", "a\n===", "a\n\nb",
      "a\r\nb", "a  \nb", "<br>", "a<br/>b", "# a #", "#", "##", "a#", "a #b",
      // raw HTML and addresses
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- comment -->", "<!--", "-->", "<b>", "</p>", "<", ">", "a < b > c", "<?php", "<![CDATA[",
      "<http://evil.example>", "<a@b.example>", "javascript:alert(1)", "http://example.org", "https://example.org/a_b_c", "www.example.org",
      "WWW.EXAMPLE.ORG", "see www.example.org.", "ftp://example.org", "mailto:a@b.example", "a@b.example", "a.b+c@d.example", "@user", "a @ b", "xmpp:a@b.example",
      "://", "http://", "www.", "\"quoted\"", "'quoted'", "\" onload=\"x", "a\"b'c",
      // entities
      "&", "&amp;", "&lt;script&gt;", "&copy;", "&copy", "AT&T", "R & D", "&#60;", "&#x3C;", "&;", "a&b;c", "&nbsp;", "&colon;",
      // templates: Hugo, Liquid, Nunjucks, Jinja, kramdown, Python-Markdown
      "{{< gist a b >}}", "{{% x %}}", "{{</* x */>}}", "{{ site.title }}", "{% raw %}", "{% include x %}", "{%- x -%}", "{# comment #}", "{{", "}}", "{%", "%}", "{", "}",
      "{: .class}", "{:toc}", "{#id}", "text {.x}", "{::options /}", "{++ins++}", "--8<-- \"x\"", "<% x %>", "<%= x %>", "${x}", "#{x}", "{{{x}}}", "---\ntitle: x\n---",
      "+++\ntitle='x'\n+++", "{\"a\": 1}", "`{{< x >}}`", "``{{% x %}}``", "    {{< x >}}",
      // emoji names and times
      ":smile:", ":+1:", "a :heart: b", "10:00:30", "a:b:c", "::", ": :", "12:30", ":100:",
      // formulas and records
      "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1+1", "\t=1+1", "\r=1", "＝1+1", "＋1", "－1", "＠a", "-3.5", "+3", "-", "+81 3 1234", "a,b", "\"", "\"\"", "a\"b", "a;b",
      "'", "'=1", "a\nb", " a", "a ", ",", "\n",
      // writing systems
      "日本労働組合総連合会", "「東京」と*大阪*", "東京〜大阪", "一、二。三", "　全角の空白", "ｶﾅ", "한국노총", "中国—韩国", "नमस्ते", "ภาษาไทย", "Đỗ Thị Hồng", "Müller-Łukasiewicz",
      "e\xCC\x81 combining", "Z\xCC\x88\xCC\xA7", "مرحبا *x* بالعالم", "שלום_עולם_", "\xE2\x80\xAE" "evil", "a\xE2\x80\x8F" "b", "\xE2\x81\xA6iso\xE2\x81\xA9", "👍", "👨‍👩‍👧", "🇲🇳", "🏴\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2",
      "⚖️", "a\xE2\x80\x8B" "b", "a\xC2\xA0" "b", "\xC2\xA0", "\xEF\xBB\xBF" "bom", "\xE2\x80\xA8line", "\xC2\x85next",
      // what the reader refuses already
      std::string("nul\0nul", 7), "\x1B[31mred", "\x07", "\x7F", "\xC2\x9B" "csi", "\xFF", "a\xC3", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\xAF",
  };
}

/// Every ASCII punctuation mark at the start, in the middle and at the end of a text, and every pair of them.
inline std::vector<std::string> punctuated_texts() {
  constexpr std::string_view marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  std::vector<std::string> texts;
  for (const char first : marks) {
    const std::string mark(1, first);
    for (const std::string& text : {mark, mark + "a", mark + " a", "a" + mark + "b", "a " + mark + " b", "a" + mark, "a " + mark, mark + "a" + mark, "1" + mark + " a"}) {
      texts.push_back(text);
    }
    for (const char second : marks) {
      const std::string pair = mark + second;
      for (const std::string& text : {pair, pair + "a", pair + " a", "a" + pair + "b" + pair, "a " + pair, mark + "a" + second}) texts.push_back(text);
    }
  }
  return texts;
}

/// All of them.
inline std::vector<std::string> nasty_texts() {
  std::vector<std::string> texts = composed_nasty_texts();
  for (std::string& text : punctuated_texts()) texts.push_back(std::move(text));
  return texts;
}

}  // namespace jilaf::test
