/**
 * The public register of publications: reading the download of the toolkit's organisation search, what a publication is
 * worth on a day, and who may rely on it.
 *
 * <p>Look an organisation up, and ask whether it may be relied on:
 *
 * <pre>{@code
 * RegisterLookup lookup = RegisterReader.defaults().find(OdsCode.of("8XX01"), path);
 * RelianceAnswer answer =
 *         RelianceJudge.of(catalogue).answer(Reliance.dars2a(), PublishedStatus.of(assessment), asAt);
 * answer.answer();
 * }</pre>
 *
 * <ol>
 *   <li>{@link io.github.opendspt.model.register.RegisterReader} streams the rows of the CSV file, finds the rows of one
 *       organisation, or checks a {@linkplain io.github.opendspt.model.register.SupplierList list of suppliers} in one
 *       pass. A {@link io.github.opendspt.model.register.RegisterEntry} keeps every cell as it was read; its
 *       {@linkplain io.github.opendspt.model.register.RegisterStatus status} and
 *       {@linkplain io.github.opendspt.model.register.Sector sector} are read as every year seen wrote them, and what is
 *       not known, or what rows disagree on, is kept, reported and never guessed.
 *   <li>{@link io.github.opendspt.model.register.PublishedStatus} is what is known of a publication, from the register or
 *       from elsewhere. {@link io.github.opendspt.model.register.PublicationRule} answers whether it is current on a day
 *       (rules B1 to B3): yes, no, or undetermined with what is not known.
 *   <li>{@link io.github.opendspt.model.register.Headquarters} answers which branches a publication speaks for (rule B5).
 *   <li>{@link io.github.opendspt.model.register.Reliance} is a rule of someone who relies on publications, and
 *       {@link io.github.opendspt.model.register.RelianceJudge} answers whether one may be relied on (rules K1 and K3).
 *   <li>{@link io.github.opendspt.model.register.RegisterJson} and
 *       {@link io.github.opendspt.model.register.RelianceJson} read and write the rules and the answers.
 * </ol>
 *
 * <p>The register holds the latest publication of an organisation and nothing before it; nothing lapses off it. A file of
 * it shows the day on which it was downloaded, which it does not name. So a question about a day needs the file of that
 * day; and since a status can change after it was published without a new date, as five trusts' did in late 2023, two
 * files are compared by status, never by date.
 *
 * <p>Files are taken as untrusted: rows and cells are bounded, memory does not grow with the number of rows, and text
 * that a spreadsheet would take for a formula is text like any other.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.register;

import org.jspecify.annotations.NullMarked;
