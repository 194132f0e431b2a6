package dev.plimsoll.engine.format.program;

/// A named part of a program's file.
///
/// @param name as the file has it: `.rodata`, `__go_buildinfo`
/// @param address where the loader maps it; 0 where it does not
/// @param offset from the program's first byte
/// @param size bytes in the file, as the file claims; 0 for memory that starts out as zeros
/// @param kind the format's own number: ELF `sh_type`; 0 elsewhere
/// @param isWritable for the running program
public record Section(
    String name, long address, long offset, long size, int kind, boolean isWritable) {}
