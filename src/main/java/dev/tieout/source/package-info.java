/**
 * The bytes of a report and places in them. Start with {@link dev.tieout.source.Source}; every
 * value that comes later carries a {@link dev.tieout.source.Place} that says where in the source it
 * stands.
 */
@NullMarked
package dev.tieout.source;

import org.jspecify.annotations.NullMarked;
