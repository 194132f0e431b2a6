package dev.plimsoll.engine.inventory.terraform;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.format.TermSyntax;
import dev.plimsoll.engine.format.TermTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;

/// Reads the providers that Terraform and OpenTofu locked.
public final class TerraformCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Terraform",
              "**/.terraform.lock.hcl",
              EvidenceKind.DECLARED,
              "providers",
              "digests, constraints"));

  @Override
  public String id() {
    return "terraform";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    try {
      var terms = TermTree.read(content.stream(), TermSyntax.HCL).terms();
      for (int i = 0; i + 2 < terms.size(); i++) {
        if (terms.get(i).text().equals("provider")
            && terms.get(i + 1) instanceof Term.Quoted(var address, int line)
            && terms.get(i + 2) instanceof Term.Group block) {
          records.add(
              PackageRecord.declared(
                      ComponentType.TERRAFORM, address, block.constant("version", '='))
                  .line(line));
        }
      }
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
