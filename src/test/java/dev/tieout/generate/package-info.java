/**
 * The tests' own generator of reports: a {@link dev.tieout.generate.Specimen} is a source together
 * with what it says, made from a seed. The flow is truth → error → print → damage → render; each
 * package is one step. {@code docs/generator.md} names all shapes, errors and damages.
 */
package dev.tieout.generate;
