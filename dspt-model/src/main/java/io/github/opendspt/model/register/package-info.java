/**
 * The public register of publications: reading the download of the toolkit's organisation search, and what a row of it is
 * worth on a day.
 *
 * <ol>
 *   <li>{@link io.github.opendspt.model.register.RegisterReader} streams the rows of the CSV file, or finds the row of one
 *       organisation. A {@link io.github.opendspt.model.register.RegisterEntry} keeps every cell as it was read; its
 *       {@linkplain io.github.opendspt.model.register.RegisterStatus status} and
 *       {@linkplain io.github.opendspt.model.register.Sector sector} are read as every year seen wrote them, and what is
 *       not known is kept, reported and never guessed.
 *   <li>{@link io.github.opendspt.model.register.PublicationRule} answers whether a publication is current on a day, for
 *       which edition and at which status (rules B1 and B3): yes, no, or undetermined with what is not known.
 *   <li>{@link io.github.opendspt.model.register.Headquarters} answers which branches such a publication speaks for
 *       (rule B5).
 * </ol>
 *
 * <p>The register holds the latest publication of an organisation and nothing before it; nothing lapses off it. A file of
 * it shows the day on which it was downloaded, which it does not name. So a question about a day wants the file of that
 * day; and since a status can change after it was published without a new date, as five trusts' did in late 2023, two
 * files are compared by status, never by date.
 *
 * <p>Files are taken as untrusted: rows and cells are bounded, memory does not grow with the number of rows, and text
 * that a spreadsheet would take for a formula is text like any other.
 */
@NullMarked
package io.github.opendspt.model.register;

import org.jspecify.annotations.NullMarked;
