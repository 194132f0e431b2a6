package dev.plimsoll.engine.inventory.binary;

import dev.plimsoll.engine.model.ComponentType;
import java.util.List;

/// How one program or library is told, and which version it is.
///
/// @param type of the component
/// @param name of the component, with its namespace
/// @param cpes `vendor:product` of each CPE
/// @param files names of its files ([FileNames])
/// @param isText true for scripts and version files; else only programs are looked at
/// @param choice detectors with the same word describe one file in different ways: the first that
///   fits counts; empty where this one is alone
/// @param versions what says the version, the surest first
/// @param needs texts that must occur in the file, or it is something else
/// @param unless texts that must not
/// @param isNamed true where the file's name has the first numbers of the version: `python3.11`
/// @param accepts which false result it accepts, in a reader's words
record Detector(
    ComponentType type,
    String name,
    List<String> cpes,
    List<String> files,
    boolean isText,
    String choice,
    List<VersionText> versions,
    List<String> needs,
    List<String> unless,
    boolean isNamed,
    String accepts) {}
