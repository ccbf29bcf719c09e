/**
 * What a generated report says: {@link dev.tieout.generate.truth.ReportTruth}, made from a seed by
 * {@link dev.tieout.generate.truth.TruthMaker}, true to every tie of its form.
 */
package dev.tieout.generate.truth;
