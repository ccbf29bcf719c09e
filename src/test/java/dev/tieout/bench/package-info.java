/** Speeds, as ratios to what cannot be avoided. {@code docs/benchmarks.md} says how to run them. */
package dev.tieout.bench;
