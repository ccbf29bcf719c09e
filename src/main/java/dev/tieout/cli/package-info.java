/**
 * The command line: one file for each command. {@link dev.tieout.cli.Main} only maps results to
 * exit codes.
 */
@NullMarked
package dev.tieout.cli;

import org.jspecify.annotations.NullMarked;
