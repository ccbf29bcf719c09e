package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          （一）予以公开;                   予以公开
          (三) 不予公开;                    不予公开
          3.危及“三安全一稳定”;            危及三安全一稳定
          一、本年新收政府信息公开申请数量; 本年新收政府信息公开申请数量
          第二十条第（一）项;               第二十条第一项
          屬於國家秘密;                     属于国家秘密
          本年收费金额（单位：万元）;       本年收费金额单位万元
          ８．属于行政查询事项;             属于行政查询事项
          """)
  void isComparedWithoutOrdinalsWidthAndTraditionalCharacters(String text, String expected) {
    assertEquals(expected, LabelText.of(text).text());
  }
}
