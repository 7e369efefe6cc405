package io.github.opendspt.model.validation;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Words;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.json.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Validates values of this library by the constraints that they declare, and says what is wrong as {@link Problem}s: the
 * code that a reader gives for the same fault, and the JSON Pointer of the place in the document that the value would be
 * written to. There is no line and no column, since nothing was read.
 *
 * <p>A value without problems is one that a writer writes and a reader reads back. Immutable, and thread-safe where the
 * host's validator is, as validators have to be.
 */
public final class ModelValidator {

    private static final Words KNOWN_SCHEMES = new Words(
            CertificateScheme.known().stream().map(CertificateScheme::token).toList());

    private final Validator validator;
    private final Set<CertificateScheme> schemes;

    private ModelValidator(Validator validator, Set<CertificateScheme> schemes) {
        this.validator = validator;
        this.schemes = schemes;
    }

    /**
     * A validator that asks the host's.
     *
     * @param validator the host's validator, with whatever message interpolator it has; Hibernate Validator finds the
     *     messages of this library by itself
     * @return the validator
     */
    public static ModelValidator of(Validator validator) {
        return new ModelValidator(Objects.requireNonNull(validator, "validator"), Set.of());
    }

    /**
     * A validator of its own: Hibernate Validator, without an expression language, without XML configuration and with
     * English messages. Make it once; it holds nothing that has to be closed.
     *
     * @return a new validator
     * @throws NoClassDefFoundError if Hibernate Validator is not on the class path
     */
    public static ModelValidator hibernate() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
                .buildValidatorFactory()) {
            return new ModelValidator(factory.getValidator(), Set.of());
        }
    }

    /**
     * A validator like this one that takes certificates of the host's own schemes.
     *
     * @param more the schemes
     * @return the validator
     */
    public ModelValidator knowing(Collection<CertificateScheme> more) {
        return new ModelValidator(validator, Set.copyOf(more));
    }

    /**
     * Validates a value and everything in it.
     *
     * @param value a value of this library, or one of the host's that contains some
     * @return the problems, in order of pointer and code; empty if there are none
     */
    public List<Problem> validate(Object value) {
        Objects.requireNonNull(value, "value");
        return validator.validate(value).stream()
                .filter(violation -> !isOfHostsScheme(violation))
                .map(ModelValidator::problem)
                .sorted(Comparator.comparing(Problem::pointer)
                        .thenComparing(Problem::code)
                        .thenComparing(Problem::message))
                .toList();
    }

    private boolean isOfHostsScheme(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof KnownScheme
                && violation.getInvalidValue() instanceof CertificateScheme scheme
                && schemes.contains(scheme);
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Pointer pointer = Pointer.of(violation.getPropertyPath());
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Consistent
                && violation.getLeafBean() instanceof SelfConsistent value) {
            Inconsistency fault = fault(value, violation.getMessage());
            if (fault != null) {
                Reason reason = Reason.of(fault.code(), fault.arguments().toArray());
                return problem(reason, place(pointer, fault));
            }
        }
        Reason reason = reason(violation, pointer.name());
        return problem(reason == null ? Reason.of(ModelCodes.VALUE_INVALID, violation.getMessage()) : reason, pointer);
    }

    private static Problem problem(Reason reason, Pointer pointer) {
        return Problem.of(reason, pointer.text(), null, null, pointer.ref());
    }

    /** The member at fault; a member that is missing has no place of its own. */
    private static Pointer place(Pointer pointer, Inconsistency fault) {
        return fault.code().equals(ModelCodes.CERTIFICATE_MEMBER_MISSING) ? pointer : pointer.member(fault.property());
    }

    /** The fault of a value that a violation reports, by its words; {@code null} if the host put them otherwise. */
    private static @Nullable Inconsistency fault(SelfConsistent value, String message) {
        return Stream.concat(value.inconsistencies().stream(), value.memberFaults().stream())
                .filter(fault -> fault.message().equals(message))
                .findFirst()
                .orElse(null);
    }

    private static boolean holdsMoreThan(int most, @Nullable Object value) {
        return (value instanceof Collection<?> list && list.size() > most)
                || (value instanceof Map<?, ?> map && map.size() > most);
    }

    /** What a reader would say of the member; {@code null} for a constraint that is none of ours. */
    private static @Nullable Reason reason(ConstraintViolation<?> violation, String member) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (constraint instanceof Text bounds && value instanceof String text) {
            if (!bounds.blank() && UnicodeText.isBlank(text)) {
                return Reason.of(ModelCodes.VALUE_BLANK, member);
            }
            return UnicodeText.isTooLong(text, bounds.max())
                    ? Reason.of(ModelCodes.VALUE_TOO_LONG, member, bounds.max())
                    : Reason.of(ModelCodes.VALUE_NOT_TEXT, member);
        } else if (constraint instanceof FourDigitYear && value instanceof LocalDate day) {
            return Reason.of(ModelCodes.VALUE_NOT_A_DATE, Found.of(day.toString()));
        } else if (constraint instanceof KnownScheme && value instanceof CertificateScheme scheme) {
            return Reason.of(ModelCodes.VALUE_UNKNOWN_WORD, Found.of(scheme.token()), KNOWN_SCHEMES, Suggestion.NONE);
        } else if (constraint instanceof Size size && holdsMoreThan(size.max(), value)) {
            return Reason.of(ModelCodes.VALUE_TOO_MANY, member, size.max());
        }
        return null;
    }
}
