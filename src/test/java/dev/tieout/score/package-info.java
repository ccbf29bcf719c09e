/**
 * Holds what the tool makes of generated reports against what they say: {@link
 * dev.tieout.score.Scorer} judges one report, {@link dev.tieout.score.Ladder} runs thousands.
 */
package dev.tieout.score;
