/// Packages of .NET: what an application says of itself (`deps.json`, beside it or in a single-file
/// bundle), lock files and manifests of NuGet, and the version resources of assemblies. Knows no
/// order of versions; MSBuild is not evaluated.
@NullMarked
package dev.plimsoll.engine.inventory.dotnet;

import org.jspecify.annotations.NullMarked;
