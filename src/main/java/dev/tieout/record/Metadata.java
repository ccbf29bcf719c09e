package dev.tieout.record;

/**
 * What a report states of itself.
 *
 * @param title its title
 * @param publisher the body that published it
 * @param year the year reported on, four digits
 * @param published the date of publication, as {@code 2021-02-23}
 */
public record Metadata(Stated title, Stated publisher, Stated year, Stated published) {}
