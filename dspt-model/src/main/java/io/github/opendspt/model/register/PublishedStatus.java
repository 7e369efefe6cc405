package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.table.TableRows;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the latest publication of an organisation, whoever says so: the register, the organisation's own
 * document, or a host. Whatever is {@code null} is not known. A value: immutable and thread-safe.
 *
 * <p>{@link PublicationRule#published} makes one from the register, which does not show certificates, {@link #of(ToolkitAssessment)}
 * from a document; a host makes one from what it knows itself, such as a scorecard that was published.
 *
 * @param odsCode the code of the organisation
 * @param name the name of the organisation, by which the holder of a certificate is compared
 * @param type what kind of organisation it is
 * @param edition the edition that was published for
 * @param status the status that was published; {@link PreviousStatus#NONE} if the organisation has not published
 * @param on the day of publication
 * @param certificates the certificates that the organisation holds; empty if it holds none
 */
@JsonPropertyOrder({"name", "type", "status", "edition", "publishedOn"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedStatus(
        @JsonIgnore @Nullable OdsCode odsCode,

        @Nullable @Text(max = PublishedStatus.MAX_NAME) String name,

        @Nullable OrganisationType type,
        @Nullable Edition edition,
        @Nullable PreviousStatus status,

        @JsonProperty("publishedOn") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate on,

        @JsonIgnore @Nullable List<@Valid Certificate> certificates) {

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = TableRows.LONGEST_CELL;

    /** Copies the certificates. */
    public PublishedStatus {
        certificates = certificates == null ? null : List.copyOf(certificates);
    }

    /**
     * Makes a publication of an organisation that is known in full.
     *
     * @param organisation the organisation
     * @param edition the edition that was published for
     * @param status the status that was published
     * @param on the day of publication
     * @return the publication, with certificates that are not known
     */
    public static PublishedStatus of(Organisation organisation, Edition edition, PreviousStatus status, LocalDate on) {
        Objects.requireNonNull(organisation, "organisation");
        return new PublishedStatus(
                organisation.odsCode(),
                organisation.name(),
                organisation.type(),
                Objects.requireNonNull(edition, "edition"),
                Objects.requireNonNull(status, "status"),
                Objects.requireNonNull(on, "on"),
                null);
    }

    /**
     * Says what a document holds of the publication that it records (rule A41).
     *
     * @param assessment the document, of either form; that of the CAF-aligned track holds no certificates, so that they are not
     *     known
     * @return the publication with the organisation and all its certificates; where none is recorded, edition, status and
     *     day are not known
     */
    public static PublishedStatus of(ToolkitAssessment assessment) {
        Organisation organisation = assessment.organisation();
        Publication publication = assessment.publication();
        return new PublishedStatus(
                organisation.odsCode(),
                organisation.name(),
                organisation.type(),
                publication == null ? null : assessment.edition(),
                publication == null ? null : PreviousStatus.of(publication.status()),
                publication == null ? null : publication.on(),
                assessment instanceof Assessment form ? form.certificates() : null);
    }

    /**
     * Makes a publication like this one of an organisation that holds some certificates.
     *
     * @param held the certificates, all of them
     * @return the publication
     */
    public PublishedStatus withCertificates(List<Certificate> held) {
        return new PublishedStatus(odsCode, name, type, edition, status, on, Objects.requireNonNull(held, "held"));
    }

    /**
     * Makes a publication like this one of an organisation of a type, where the register does not show it.
     *
     * @param known the type
     * @return the publication
     */
    public PublishedStatus withType(OrganisationType known) {
        return new PublishedStatus(
                odsCode, name, Objects.requireNonNull(known, "known"), edition, status, on, certificates);
    }

    /** The same of the organisation with a code, with certificates that are not known. */
    PublishedStatus inRegister(@Nullable OdsCode code) {
        return certificates == null && Objects.equals(code, odsCode)
                ? this
                : new PublishedStatus(code, name, type, edition, status, on, null);
    }

    /** Whether the holder of a certificate is the organisation, by its name or code (rule D9). */
    boolean isNamed(String holder) {
        return (odsCode != null && holder.strip().equals(odsCode.value()))
                || (name != null && Organisation.isSameName(name, holder));
    }

    /** {@return edition, status, day and type, and how many certificates there are} */
    @Override
    public String toString() {
        return "publication of " + (status == null ? "a status that is not known" : status.token())
                + (edition == null ? "" : " for " + edition)
                + (on == null ? "" : " on " + on)
                + (type == null ? "" : " by an organisation of the type " + type)
                + (certificates == null ? "" : ", with " + certificates.size() + " certificates");
    }
}
