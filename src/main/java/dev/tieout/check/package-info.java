/**
 * Which figures do not tie out, and which smallest change would mend them. A check yields {@link
 * dev.tieout.check.Finding}s; it never throws and never prints.
 */
@NullMarked
package dev.tieout.check;

import org.jspecify.annotations.NullMarked;
