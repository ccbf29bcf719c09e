/**
 * From what a page shows to its tables, step by step: rulings → edges → cells → table regions →
 * columns and rows → spans → text. Each step is a value that can be looked at and painted: {@link
 * dev.tieout.read.pdf.page.table.TableSteps} holds them all.
 */
@NullMarked
package dev.tieout.read.pdf.page.table;

import org.jspecify.annotations.NullMarked;
