package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSnifferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p style='text-align: center'>年度报告</p>|true",
        "  <!DOCTYPE html><p>|true",
        "<!-- saved from url --> <TABLE border=1>|true",
        "<?xml version='1.0'?><html xmlns='x'>|true",
        "<?xml version='1.0'?><report><p>1</p></report>|false",
        "<report><count>1</count></report>|false",
        "年度报告<p>一</p><p>二</p><div>三</div>|true",
        "年度报告 a <b> c<br>d</p>|false",
        "1 < 2|false",
        "%PDF-1.7|false",
        "受理数量 13 1 < 2 << 3|false",
      })
  void tellsHtmlByItsContent(String text, boolean html) {
    assertEquals(html, HtmlSniffer.isHtml(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
  void tellsHtmlInAnyCharsetWithAMarkOrWithout(String charset) {
    Charset set = Charset.forName(charset);
    assertEquals(true, HtmlSniffer.isHtml("<table><tr><td>总计".getBytes(set)));
    assertEquals(true, HtmlSniffer.isHtml("\uFEFF\n<table><tr><td>总计".getBytes(set)));
    assertEquals(false, HtmlSniffer.isHtml("\uFEFF总计\n13".getBytes(set)));
  }
}
