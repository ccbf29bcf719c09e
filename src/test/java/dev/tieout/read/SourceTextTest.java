package dev.tieout.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tieout.grid.Remark;
import dev.tieout.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "政府信息公开工作年度报告\n受理申请13件，镕喆瑢。\n";

  private static SourceText of(byte[] bytes) {
    try {
      return SourceText.of(Source.of("report", bytes));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> codes(SourceText text) {
    return text.remarks().stream().map(Remark::code).toList();
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableException.class, () -> SourceText.of(Source.of("report", bytes)))
        .code();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void readsChineseInAnyOfItsCharsets(String charset) {
    SourceText read = of(TEXT.getBytes(Charset.forName(charset)));
    assertEquals(TEXT, read.text());
    assertEquals(charset, read.charset().name());
    assertEquals(List.of(), read.remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarksAreObeyedAndLeftOut(String charset) {
    SourceText read = of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    assertEquals(TEXT, read.text());
    assertEquals(charset, read.charset().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "x-gbk", "gb18030"})
  void smallerChineseCharsetsAreReadAsTheLargest(String declared) {
    String html = "<meta charset=" + declared + "><p>朱镕基、王喆、张瑢，𠮷";
    SourceText read = of(html.getBytes(GB18030));
    assertEquals(html, read.text());
    assertEquals(List.of(), read.remarks());
  }

  @Test
  void strictUtf8WinsOverAWrongDeclaration() {
    String html = "<html>\n<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">总计";
    SourceText read = of(html.getBytes(UTF_8));
    assertEquals(html, read.text());
    assertEquals(List.of("charset-mismatch"), codes(read));
    assertEquals("line 2 column 1", read.remarks().get(0).place().toString());
    assertEquals("gb2312", read.remarks().get(0).arguments().get("declared"));
    assertEquals("UTF-8", read.remarks().get(0).arguments().get("used"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1252", "no-such-charset", "big5"})
  void chineseBytesAreReadAsSuchWhateverIsDeclared(String declared) {
    String html = "<meta charset='" + declared + "'><p>政府信息公开工作年度报告";
    SourceText read = of(html.getBytes(GB18030));
    assertEquals(html, read.text());
    assertEquals(List.of("charset-mismatch"), codes(read));
  }

  @Test
  void otherCharsetsAreBelievedWhereTheBytesFit() {
    Charset big5 = Charset.forName("Big5");
    String html = "<meta charset=big5><p>政府資訊公開";
    assertEquals(html, of(html.getBytes(big5)).text());
    String western = "<meta charset=iso-8859-1><p>Übersicht über die Anträge – 13 €";
    SourceText read = of(western.getBytes(Charset.forName("windows-1252")));
    assertEquals(western, read.text());
    assertEquals(List.of(), read.remarks());
  }

  @Test
  void anAsciiPageIsInAnyCharsetThatItDeclares() {
    assertEquals(List.of(), codes(of("<meta charset=gb2312><p>13".getBytes(UTF_8))));
  }

  @Test
  void bytesThatAreNoTextAreRemarkedWithTheirPlace() {
    byte[] bytes = join(TEXT.getBytes(UTF_8), "共".getBytes(UTF_8), hex("ff"), "件".getBytes(UTF_8));
    SourceText read = of(bytes);
    assertEquals(TEXT + "共\uFFFD件", read.text());
    assertEquals(List.of("undecodable-bytes"), codes(read));
    assertEquals("line 3 column 2", read.remarks().get(0).place().toString());
    assertEquals(
        String.valueOf(TEXT.getBytes(UTF_8).length + 3),
        read.remarks().get(0).arguments().get("offset"));
  }

  @Test
  void aTruncatedLastCharacterDoesNotMakeTheTextAnotherCharset() {
    byte[] whole = TEXT.strip().getBytes(UTF_8);
    SourceText read = of(java.util.Arrays.copyOf(whole, whole.length - 1));
    assertEquals(TEXT.strip().replace("。", "\uFFFD"), read.text());
    assertEquals(UTF_8, read.charset());
    assertEquals(List.of("undecodable-bytes"), codes(read));
  }

  @Test
  void loneSurrogatesAreRemarkedInUtf8AndUtf16() {
    // Each of the three bytes of a surrogate written as UTF-8 is malformed.
    SourceText utf8 = of(join(TEXT.getBytes(UTF_8), hex("eda080")));
    assertEquals(List.of("undecodable-bytes"), codes(utf8));
    SourceText utf16 = of(join(hex("feff"), TEXT.getBytes(UTF_16BE), hex("d800"), hex("0031")));
    assertEquals(TEXT + "\uFFFD" + "1", utf16.text());
    assertEquals(List.of("undecodable-bytes"), codes(utf16));
  }

  @Test
  void gb18030WithBadBytesKeepsTheRest() {
    SourceText read = of(join(TEXT.getBytes(GB18030), hex("ff"), "13".getBytes(UTF_8)));
    assertEquals(TEXT + "\uFFFD" + "13", read.text());
    assertEquals(List.of("undecodable-bytes"), codes(read));
  }

  @Test
  void aBadByteDoesNotTakeTheDigitAfterItAlong() {
    SourceText read = of(join(TEXT.getBytes(GB18030), hex("e9"), "13".getBytes(UTF_8)));
    assertEquals(TEXT + "\uFFFD" + "13", read.text());
  }

  @Test
  void aReplacementCharacterOfTheSourceIsNoDamageOfItsBytes() {
    SourceText read = of("13\uFFFD件".getBytes(UTF_8));
    assertEquals("13\uFFFD件", read.text());
    assertEquals(List.of(), codes(read));
  }

  @Test
  void westernTextWithoutADeclarationIsSaidToBeAGuess() {
    assertEquals(List.of("charset-guessed"), codes(of("Übersicht über 13".getBytes(ISO_8859_1))));
  }

  @Test
  void utf16WithoutAMarkIsToldByItsDigitsAlone() {
    String digits = "一、本年新收\t13\t0\t0\n二、上年结转\t2\t0\t0\n";
    assertEquals(digits, of(digits.getBytes(UTF_16LE)).text());
    assertEquals(digits, of(digits.getBytes(UTF_16BE)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \r\n\t\n", "\u00A0\u3000\u200B\n"})
  void nothingIsRefused(String text) {
    assertEquals("empty-source", refusal(text.getBytes(UTF_8)));
  }

  @Test
  void binaryJunkIsRefused() {
    byte[] noise = new byte[4000];
    new Random(3).nextBytes(noise);
    assertEquals("binary-content", refusal(noise));
    assertEquals("binary-content", refusal(join(hex("504b030414000000080000002100"), noise)));
    assertEquals("binary-content", refusal(hex("89504e470d0a1a0a0000000d4948445200000010")));
  }

  @Test
  void oneStrayControlCharacterIsNoJunk() {
    assertEquals(TEXT + "\u0000", of((TEXT + "\u0000").getBytes(UTF_8)).text());
  }
}
