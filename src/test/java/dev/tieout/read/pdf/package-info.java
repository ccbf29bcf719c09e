/** Tests of reading PDF, on documents drawn by the tests themselves and on the corpus. */
@NullMarked
package dev.tieout.read.pdf;

import org.jspecify.annotations.NullMarked;
