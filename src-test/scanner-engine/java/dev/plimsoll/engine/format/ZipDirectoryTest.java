package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.image.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ZipDirectoryTest {

  private static final String LONG = "words ".repeat(5000);

  @Test
  void givesEveryMemberInTheOrderOfTheDirectory() throws Exception {
    var archive = file(zip());

    assertThat(members(archive))
        .extracting(ZipMember::name, ZipMember::size, ZipMember::isFolder)
        .containsExactly(
            tuple("META-INF/", 0L, true),
            tuple("déflated.txt", (long) LONG.length(), false),
            tuple("stored.txt", (long) LONG.length(), false));
  }

  @Test
  void readsDeflatedAndStoredMembers() throws Exception {
    var archive = file(zip());
    var members = members(archive);

    assertThat(text(archive, members.get(1))).isEqualTo(LONG);
    assertThat(text(archive, members.get(2))).isEqualTo(LONG);
    assertThat(ZipContent.bytes(archive, members.get(1), 5)).asString().isEqualTo("words");
  }

  @Test
  void givesAStoredMemberAsAPartOfTheFile() throws Exception {
    var archive = file(zip());
    var members = members(archive);

    assertThat(ZipContent.inPlace(archive, members.get(1))).isEmpty();
    var part = ZipContent.inPlace(archive, members.get(2)).orElseThrow();
    assertThat(part.size()).isEqualTo(LONG.length());
    assertThat(part.read(6, 5)).asString().isEqualTo("words");
    assertThat(part.read(LONG.length() - 2, 100)).hasSize(2);
    assertThat(part.stream().readAllBytes()).asString().isEqualTo(LONG);
  }

  @Test
  void readsAnArchiveBehindAProgram() throws Exception {
    var script = "#!/bin/sh\nexec java -jar $0\n".getBytes(UTF_8);
    var archive = file(joined(script, zip()));

    assertThat(text(archive, members(archive).get(1))).isEqualTo(LONG);
  }

  @Test
  void readsAnArchiveWhoseCommentLooksLikeAnEnd() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.setComment("PK\5\6 and then nothing that an end of archive would hold");
    }

    assertThat(members(file(bytes.toByteArray()))).extracting(ZipMember::name).containsExactly("a");
  }

  @Test
  void readsZip64() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(Zip64Mode.Always);
      zip.putArchiveEntry(new ZipArchiveEntry("large.txt"));
      zip.write(LONG.getBytes(UTF_8));
      zip.closeArchiveEntry();
    }
    var archive = file(bytes.toByteArray());

    var member = members(archive).getFirst();
    assertThat(member.size()).isEqualTo(LONG.length());
    assertThat(text(archive, member)).isEqualTo(LONG);
  }

  @Test
  void readsAnArchiveWithoutMembers() throws Exception {
    var bytes = new ByteArrayOutputStream();
    new ZipOutputStream(bytes).close();

    assertThat(members(file(bytes.toByteArray()))).isEmpty();
  }

  @Test
  void saysThatAFileIsNoArchiveOrCutOff() throws IOException {
    var whole = zip();
    for (var bytes : List.of(new byte[0], new byte[99], Arrays.copyOf(whole, whole.length - 40))) {
      assertThatThrownBy(() -> ZipDirectory.of(file(bytes)))
          .isInstanceOf(UnreadableArchiveException.class)
          .hasMessage("no central directory: not a ZIP archive, or cut off");
    }
  }

  @Test
  void saysWhereTheDirectoryBreaksOff() throws Exception {
    var bytes = zip();
    int second = new String(bytes, ISO_8859_1).lastIndexOf("PK\1");
    bytes[second] = 'x';
    var directory = ZipDirectory.of(file(bytes));

    assertThat(directory.next()).isPresent();
    assertThat(directory.next()).isPresent();
    assertThatThrownBy(directory::next).hasMessage("central directory breaks off after entry 2");
    assertThat(directory.next()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAMember() throws Exception {
    var archive = file(zip());
    var sound = members(archive).get(1);

    assertThat(reason(archive, with(sound, 1, 8, sound.compressed(), 0))).contains("encrypted");
    assertThat(reason(archive, with(sound, 0, 12, sound.compressed(), 0))).contains("method 12");
    assertThat(reason(archive, with(sound, 0, 8, 1 << 30, 0))).contains("beyond the end");
    assertThat(reason(archive, with(sound, 0, 8, -1, 0))).contains("beyond the end");
    assertThat(reason(archive, with(sound, 0, 8, 10, 0))).contains("deflated data is broken");
    assertThat(reason(archive, with(sound, 0, 8, 10, 7))).contains("no local header");
    assertThat(reason(archive, with(sound, 0, 8, 10, -99))).contains("no local header");
  }

  private static ZipMember with(ZipMember sound, int flags, int method, long compressed, int off) {
    return new ZipMember(
        sound.name(), flags, method, compressed, sound.size(), sound.header() + off);
  }

  private static String reason(FileBytes archive, ZipMember member) throws IOException {
    try {
      ZipContent.bytes(archive, member, 1 << 20);
      return "";
    } catch (UnreadableArchiveException e) {
      return e.reason();
    }
  }

  private static List<ZipMember> members(FileBytes archive) throws Exception {
    var members = new ArrayList<ZipMember>();
    var directory = ZipDirectory.of(archive);
    for (var next = directory.next(); next.isPresent(); next = directory.next()) {
      members.add(next.get());
    }
    return members;
  }

  private static String text(FileBytes archive, ZipMember member) throws Exception {
    return new String(ZipContent.bytes(archive, member, 1 << 20), UTF_8);
  }

  private static FileBytes file(byte[] bytes) throws IOException {
    return FileContent.of(bytes).bytes();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("META-INF/"));
      zip.putNextEntry(new ZipEntry("déflated.txt"));
      zip.write(LONG.getBytes(UTF_8));
      var stored = new ZipEntry("stored.txt");
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(LONG.length());
      var crc = new CRC32();
      crc.update(LONG.getBytes(UTF_8));
      stored.setCrc(crc.getValue());
      zip.putNextEntry(stored);
      zip.write(LONG.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
