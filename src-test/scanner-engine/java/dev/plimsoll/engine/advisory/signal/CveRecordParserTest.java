package dev.plimsoll.engine.advisory.signal;

import static dev.plimsoll.engine.advisory.signal.SignalFiles.cve;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.Ssvc;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CveRecordParserTest {

  private static final String ID = "CVE-2024-0001";

  /// As CISA and Red Hat write it, shortened.
  private static final String FULL =
      cve(
          ID,
          "PUBLISHED",
          """
          "adp": [{"title": "CISA ADP Vulnrichment",
             "metrics": [{"other": {"type": "ssvc", "content": {"id": "CVE-2024-0001",
                "options": [{"Exploitation": "Active"}, {"Automatable": "no"},
                            {"Technical Impact": "total"}], "version": "2.0.3"}}},
              {"cvssV3_1": {"vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}}],
             "providerMetadata": {"orgId": "1", "shortName": "CISA-ADP"}}],
          "cna": {
             "metrics": [{"other": {"content": {"value": "Moderate"}, "type": "Red Hat"}},
               {"format": "CVSS", "cvssV4_0": {"vectorString":
                 "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"}},
               {"cvssV2_0": {"vectorString": "AV:N/AC:L/Au:N/C:P/I:P/A:P"}},
               {"cvssV3_0": {"vectorString": "no vector"}}, {"cvssV9": 7}],
             "problemTypes": [{"descriptions": [{"cweId": "CWE-79", "lang": "en"},
                                                {"description": "prose"}, {"cweId": "x"}]}],
             "tags": ["disputed"], "providerMetadata": {"shortName": "redhat"}}
          """);

  @Test
  void readsWhatBothPartiesSayThePublisherFirst() {
    var record = record(FULL);

    assertThat(record.state()).isEqualTo(CveState.DISPUTED);
    assertThat(record.opinions()).containsExactly(new Opinion(Severity.MEDIUM, "cve:redhat", ID));
    assertThat(record.cvss())
        .extracting(Cvss::version, Cvss::score, Cvss::source)
        .containsExactly(
            tuple("4.0", 9.3, "cve:redhat"),
            tuple("2.0", 7.5, "cve:redhat"),
            tuple("3.1", 9.8, "cve:CISA-ADP"));
    assertThat(record.weaknesses()).containsExactly("CWE-79");
    assertThat(record.ssvc()).contains(new Ssvc(ID, "active", "no", "total"));
  }

  @Test
  void knowsARejectedId() {
    assertThat(record(cve(ID, "REJECTED", "\"cna\": {\"rejectedReasons\": []}")).state())
        .isEqualTo(CveState.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{}",
        "{\"dataType\": \"CVE_RECORD\"}",
        "{\"dataType\": \"CVE_RECORD\", \"cveMetadata\": {\"cveId\": \"CVE-2024-1\"}}",
        "{\"dataType\": \"CVE_RECORD\", \"cveMetadata\": {\"cveId\": \"CVE-2024-00001\"}}",
        "{\"dataType\": \"x\", \"cveMetadata\": {\"cveId\": \"CVE-2024-0001\"}}",
        "{\"dataType\": \"CVE_RECORD\", \"cveMetadata\": []}"
      })
  void callsEverythingElseBroken(String text) {
    assertThat(CveRecordParser.parse(text.getBytes(UTF_8))).isInstanceOf(ParsedCve.Broken.class);
  }

  @Test
  void callsDeepNestingBroken() {
    var deep = "{\"a\": " + "[".repeat(10_000);

    assertThat(CveRecordParser.parse(deep.getBytes(UTF_8))).isInstanceOf(ParsedCve.Broken.class);
  }

  @Test
  void neverThrowsOnChangedBytes() {
    var random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      var bytes = FULL.getBytes(UTF_8);
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> CveRecordParser.parse(bytes)).doesNotThrowAnyException();
    }
  }

  private static CveRecord record(String text) {
    var parsed = CveRecordParser.parse(text.getBytes(UTF_8));
    assertThat(parsed).isInstanceOf(ParsedCve.Parsed.class);
    return ((ParsedCve.Parsed) parsed).record();
  }
}
