/**
 * Reads Word documents (Office Open XML, {@code .docx}): a ZIP file of XML. Start with {@link
 * dev.tieout.read.docx.DocxReader}.
 */
@NullMarked
package dev.tieout.read.docx;

import org.jspecify.annotations.NullMarked;
