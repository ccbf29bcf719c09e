/**
 * Writes a typeset report as the bytes of some format: {@link dev.tieout.generate.render.Shape}
 * lists all that there are.
 */
package dev.tieout.generate.render;
