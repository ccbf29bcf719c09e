/**
 * Errors that bodies publish, planted into a true report: {@link
 * dev.tieout.generate.error.ErrorPlanter} says which figures it changed and whether the ties can
 * tell.
 */
package dev.tieout.generate.error;
