/**
 * A report as it is typeset, before it is put into any format: {@link
 * dev.tieout.generate.print.Typesetter} makes a {@link dev.tieout.generate.print.PrintedReport} of
 * what a report says. Damage changes it; renderers write it.
 */
package dev.tieout.generate.print;
