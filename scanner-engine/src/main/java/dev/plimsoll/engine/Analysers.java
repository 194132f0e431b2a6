package dev.plimsoll.engine;

import dev.plimsoll.engine.image.FileAnalyser;
import dev.plimsoll.engine.inventory.alpm.AlpmCataloger;
import dev.plimsoll.engine.inventory.apk.ApkCataloger;
import dev.plimsoll.engine.inventory.apple.AppleCataloger;
import dev.plimsoll.engine.inventory.binary.BinaryCataloger;
import dev.plimsoll.engine.inventory.bitnami.BitnamiCataloger;
import dev.plimsoll.engine.inventory.bottlerocket.BottlerocketCataloger;
import dev.plimsoll.engine.inventory.cocoapods.CocoapodsCataloger;
import dev.plimsoll.engine.inventory.conan.ConanCataloger;
import dev.plimsoll.engine.inventory.conda.CondaCataloger;
import dev.plimsoll.engine.inventory.dart.DartCataloger;
import dev.plimsoll.engine.inventory.dotnet.DotnetCataloger;
import dev.plimsoll.engine.inventory.dpkg.ChiselCataloger;
import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.inventory.dpkg.OpkgCataloger;
import dev.plimsoll.engine.inventory.elixir.ElixirCataloger;
import dev.plimsoll.engine.inventory.erlang.ErlangCataloger;
import dev.plimsoll.engine.inventory.githubactions.GithubActionsCataloger;
import dev.plimsoll.engine.inventory.golang.GolangCataloger;
import dev.plimsoll.engine.inventory.haskell.HaskellCataloger;
import dev.plimsoll.engine.inventory.homebrew.HomebrewCataloger;
import dev.plimsoll.engine.inventory.java.JavaArchiveCataloger;
import dev.plimsoll.engine.inventory.java.JavaProjectCataloger;
import dev.plimsoll.engine.inventory.java.JvmCataloger;
import dev.plimsoll.engine.inventory.java.NativeImageCataloger;
import dev.plimsoll.engine.inventory.javascript.JavascriptCataloger;
import dev.plimsoll.engine.inventory.julia.JuliaCataloger;
import dev.plimsoll.engine.inventory.kernel.KernelCataloger;
import dev.plimsoll.engine.inventory.lua.LuaCataloger;
import dev.plimsoll.engine.inventory.models.ModelCataloger;
import dev.plimsoll.engine.inventory.nix.NixCataloger;
import dev.plimsoll.engine.inventory.ocaml.OcamlCataloger;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.inventory.php.PhpCataloger;
import dev.plimsoll.engine.inventory.portage.PortageCataloger;
import dev.plimsoll.engine.inventory.prolog.PrologCataloger;
import dev.plimsoll.engine.inventory.python.PythonCataloger;
import dev.plimsoll.engine.inventory.r.RCataloger;
import dev.plimsoll.engine.inventory.rpm.RpmCataloger;
import dev.plimsoll.engine.inventory.ruby.RubyCataloger;
import dev.plimsoll.engine.inventory.rust.RustCataloger;
import dev.plimsoll.engine.inventory.sbom.SbomCataloger;
import dev.plimsoll.engine.inventory.snap.SnapCataloger;
import dev.plimsoll.engine.inventory.swift.SwiftCataloger;
import dev.plimsoll.engine.inventory.terraform.TerraformCataloger;
import dev.plimsoll.engine.inventory.vcpkg.VcpkgCataloger;
import dev.plimsoll.engine.inventory.wordpress.WordpressCataloger;
import java.util.List;

/// Every analyser of the engine. A new ecosystem adds its line here.
public final class Analysers {

  private Analysers() {}

  public static List<FileAnalyser> all() {
    return List.of(
        new AlpmCataloger(),
        new ApkCataloger(),
        new AppleCataloger(),
        new BinaryCataloger(),
        new BitnamiCataloger(),
        new BottlerocketCataloger(),
        new CocoapodsCataloger(),
        new ConanCataloger(),
        new CondaCataloger(),
        new DartCataloger(),
        new DotnetCataloger(),
        new ChiselCataloger(),
        new DpkgCataloger(),
        new OpkgCataloger(),
        new ElixirCataloger(),
        new ErlangCataloger(),
        new GithubActionsCataloger(),
        new GolangCataloger(),
        new HaskellCataloger(),
        new HomebrewCataloger(),
        new JavaArchiveCataloger(),
        new JavaProjectCataloger(),
        new JvmCataloger(),
        new NativeImageCataloger(),
        new JavascriptCataloger(),
        new JuliaCataloger(),
        new KernelCataloger(),
        new LuaCataloger(),
        new ModelCataloger(),
        new NixCataloger(),
        new OcamlCataloger(),
        new OsReleaseCataloger(),
        new PhpCataloger(),
        new PortageCataloger(),
        new PrologCataloger(),
        new PythonCataloger(),
        new RCataloger(),
        new RpmCataloger(),
        new RubyCataloger(),
        new RustCataloger(),
        new SbomCataloger(),
        new SnapCataloger(),
        new SwiftCataloger(),
        new TerraformCataloger(),
        new VcpkgCataloger(),
        new WordpressCataloger());
  }
}
