package dev.plimsoll.engine.inventory.sbom;

/// One document of each form: CycloneDX's two say the same, SPDX's two say the same.
final class Documents {

  /// The application with its needs, a library with another inside, a server that only a CPE names;
  /// and what is no package: a container, a file, a heading, a tool that is excluded.
  static final String CYCLONEDX_JSON =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6",
       "metadata": {"component": {"type": "application", "bom-ref": "app", "name": "shop",
         "version": "2.0", "purl": "pkg:maven/shop@2.0"}},
       "components": [
        {"type": "library", "bom-ref": "slf4j", "group": "org.slf4j", "name": "slf4j-api",
         "version": "2.0.9", "purl": "pkg:maven/org.slf4j/slf4j-api@2.0.9?type=jar",
         "supplier": {"name": "QOS"},
         "licenses": [{"license": {"id": "MIT"}}, {"expression": "Apache-2.0 OR BSD-2-Clause"}],
         "components": [{"type": "library", "name": "inner", "version": "1.0.0",
           "purl": "pkg:npm/inner@1.0.0"}]},
        {"type": "container", "name": "image", "version": "1", "purl": "pkg:oci/image@1"},
        {"type": "library", "name": "other-image", "version": "1", "purl": "pkg:docker/image@1"},
        {"type": "file", "name": "a.so", "version": "0"},
        {"type": "application", "name": "app/package-lock.json"},
        {"type": "library", "name": "mock", "version": "1", "scope": "excluded"},
        {"type": "application", "group": "acme", "name": "server", "version": "7.1",
         "cpe": "cpe:2.3:a:acme:server:7.1:*:*:*:*:*:*:*"}],
       "dependencies": [{"ref": "app", "dependsOn": ["slf4j", "nothing"]}]}
      """;

  static final String CYCLONEDX_XML =
      """
      <?xml version="1.0"?>
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6">
       <metadata><component type="application" bom-ref="app"><name>shop</name>
        <version>2.0</version><purl>pkg:maven/shop@2.0</purl></component></metadata>
       <components>
        <component type="library" bom-ref="slf4j"><group>org.slf4j</group><name>slf4j-api</name>
         <version>2.0.9</version><purl>pkg:maven/org.slf4j/slf4j-api@2.0.9?type=jar</purl>
         <supplier><name>QOS</name></supplier>
         <licenses><license><id>MIT</id></license></licenses>
         <licenses><expression>Apache-2.0 OR BSD-2-Clause</expression></licenses>
         <components><component type="library"><name>inner</name><version>1.0.0</version>
          <purl>pkg:npm/inner@1.0.0</purl></component></components></component>
        <component type="container"><name>image</name><version>1</version></component>
        <component type="application"><name>app/package-lock.json</name></component>
        <component type="library"><name>mock</name><version>1</version><scope>excluded</scope>
        </component>
        <component type="application"><group>acme</group><name>server</name><version>7.1</version>
         <cpe>cpe:2.3:a:acme:server:7.1:*:*:*:*:*:*:*</cpe></component>
       </components>
       <dependencies><dependency ref="app"><dependency ref="slf4j"/></dependency></dependencies>
      </bom>
      """;

  /// As apko writes one for each package, its source and its recipe beside it.
  static final String SPDX_JSON =
      """
      {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [
        {"SPDXID": "SPDXRef-zlib", "name": "zlib", "versionInfo": "1.3.1-r4",
         "licenseConcluded": "NOASSERTION", "licenseDeclared": "Zlib",
         "supplier": "Organization: Chainguard, Inc.",
         "externalRefs": [
          {"referenceCategory": "SECURITY", "referenceType": "cpe23Type",
           "referenceLocator": "cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*"},
          {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
           "referenceLocator": "pkg:apk/wolfi/zlib@1.3.1-r4?arch=x86_64&distro=wolfi"}]},
        {"SPDXID": "SPDXRef-reader", "name": "so-reader", "versionInfo": "0.4.0"},
        {"SPDXID": "SPDXRef-source", "name": "zlib-1.3.1.tar.gz", "versionInfo": "1.3.1",
         "primaryPackagePurpose": "SOURCE"},
        {"SPDXID": "SPDXRef-recipe", "name": "zlib.yaml", "versionInfo": "f00"},
        {"SPDXID": "SPDXRef-system", "name": "wolfi", "versionInfo": "1",
         "primaryPackagePurpose": "OPERATING-SYSTEM"},
        {"SPDXID": "SPDXRef-heading", "name": "go.mod", "versionInfo": "NOASSERTION"}],
       "relationships": [
        {"spdxElementId": "SPDXRef-zlib", "relationshipType": "DESCRIBED_BY",
         "relatedSpdxElement": "SPDXRef-recipe"},
        {"spdxElementId": "SPDXRef-reader", "relationshipType": "DEPENDS_ON",
         "relatedSpdxElement": "SPDXRef-recipe"}]}
      """;

  static final String SPDX_TEXT =
      """
      SPDXVersion: SPDX-2.3
      SPDXID: SPDXRef-DOCUMENT
      # packages
      PackageName: zlib
      SPDXID: SPDXRef-zlib
      PackageVersion: 1.3.1-r4
      PackageLicenseConcluded: NOASSERTION
      PackageLicenseDeclared: Zlib
      PackageSupplier: Organization: Chainguard, Inc.
      ExternalRef: SECURITY cpe23Type cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*
      ExternalRef: PACKAGE-MANAGER purl pkg:apk/wolfi/zlib@1.3.1-r4?arch=x86_64&distro=wolfi

      PackageName: so-reader
      SPDXID: SPDXRef-reader
      PackageVersion: 0.4.0
      PackageName: zlib.yaml
      SPDXID: SPDXRef-recipe
      PackageVersion: f00
      PackageName: wolfi
      PackageVersion: 1
      PrimaryPackagePurpose: OPERATING-SYSTEM
      FileName: ./usr/lib/libz.so
      SPDXID: SPDXRef-file
      PackageVersion: 9
      Relationship: SPDXRef-zlib DESCRIBED_BY SPDXRef-recipe
      Relationship: SPDXRef-reader DEPENDS_ON SPDXRef-recipe
      """;

  private Documents() {}
}
