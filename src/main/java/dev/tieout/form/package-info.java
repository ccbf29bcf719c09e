/**
 * Published fixed layouts as data: {@link dev.tieout.form.Form} is one edition, read from a YAML
 * file by {@link dev.tieout.form.FormFile}.
 */
@NullMarked
package dev.tieout.form;

import org.jspecify.annotations.NullMarked;
