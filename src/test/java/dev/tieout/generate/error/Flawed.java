package dev.tieout.generate.error;

import dev.tieout.generate.truth.ReportTruth;

/**
 * A report with an error in it.
 *
 * @param truth what it prints, error and all
 * @param error the error
 */
public record Flawed(ReportTruth truth, PlantedError error) {}
