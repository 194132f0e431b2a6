package dev.plimsoll.engine.advisory.signal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as CISA, FIRST and the CVE programme publish them, made for a test.
public final class SignalFiles {

  private static final String EPSS_HEAD =
      "#model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z\ncve,epss,percentile\n";

  private SignalFiles() {}

  /// @param entries of `vulnerabilities`
  public static Path kev(Path file, String... entries) throws IOException {
    return Files.writeString(
        file,
        """
        {"title": "CISA Catalog of Known Exploited Vulnerabilities",
         "catalogVersion": "2025.08.25", "dateReleased": "2025-08-25T17:04:19.9796Z",
         "count": %d, "vulnerabilities": [%s]}
        """
            .formatted(entries.length, String.join(",", entries)));
  }

  public static String exploited(String cve, String ransomware) {
    return """
    {"cveID": "%s", "vendorProject": "Git", "dateAdded": "2025-08-25", "dueDate": "2025-09-15",
     "knownRansomwareCampaignUse": "%s", "cwes": ["CWE-59"]}
    """
        .formatted(cve, ransomware);
  }

  /// @param rows `CVE-2024-0001,0.5,0.9`
  public static Path epss(Path file, String... rows) throws IOException {
    return Files.writeString(file, EPSS_HEAD + String.join("\n", rows) + "\n");
  }

  public static Path gzip(Path plain) throws IOException {
    var packed = plain.resolveSibling(plain.getFileName() + ".gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(Files.readAllBytes(plain));
    }
    return packed;
  }

  /// @param containers the object's content
  public static String cve(String id, String state, String containers) {
    return """
    {"dataType": "CVE_RECORD", "dataVersion": "5.1",
     "cveMetadata": {"cveId": "%s", "state": "%s", "dateUpdated": "2025-08-01T10:00:00.000Z"},
     "containers": {%s}}
    """
        .formatted(id, state, containers);
  }

  /// A record of one publisher with one vector of version 3.1.
  public static String rated(String id, String publisher, String vector) {
    return cve(
        id,
        "PUBLISHED",
        """
        "cna": {"providerMetadata": {"shortName": "%s"},
                "metrics": [{"cvssV3_1": {"vectorString": "%s"}}]}
        """
            .formatted(publisher, vector));
  }

  /// @param records `CVE-2024-0001.json`, its content, and so on
  public static Path zip(Path file, String... records) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i + 1 < records.length; i += 2) {
        out.putNextEntry(new ZipEntry("cves/2024/0xxx/" + records[i]));
        out.write(records[i + 1].getBytes(UTF_8));
      }
    }
    return file;
  }
}
