package io.github.opendspt.model.validation;

import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.constraint.UnicodeText;
import io.github.opendspt.model.json.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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

    private final Validator validator;

    private ModelValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * A validator that asks the host's.
     *
     * @param validator the host's validator, with whatever message interpolator it has; Hibernate Validator finds the
     *     messages of this library by itself
     * @return the validator
     */
    public static ModelValidator of(Validator validator) {
        return new ModelValidator(Objects.requireNonNull(validator, "validator"));
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
            return new ModelValidator(factory.getValidator());
        }
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
                .map(ModelValidator::problem)
                .sorted(Comparator.comparing(Problem::pointer)
                        .thenComparing(Problem::code)
                        .thenComparing(Problem::message))
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Pointer pointer = Pointer.of(violation.getPropertyPath());
        String code = code(violation);
        String place = code.equals("value.missing") ? pointer.parent() : pointer.text();
        return new Problem(code, place, null, null, pointer.ref(), violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Consistent && violation.getLeafBean() instanceof SelfConsistent value) {
            return code(value, lastName(violation.getPropertyPath()), violation.getMessage());
        } else if (constraint instanceof Text text && violation.getInvalidValue() instanceof String value) {
            return !text.blank() && UnicodeText.isBlank(value)
                    ? "value.blank"
                    : UnicodeText.isTooLong(value, text.max()) ? "value.too-long" : "value.not-text";
        } else if (constraint instanceof FourDigitYear) {
            return "value.not-a-date";
        } else if (constraint instanceof KnownScheme) {
            return "value.unknown-word";
        }
        return "value.invalid";
    }

    /** The code of the inconsistency that a violation stands for: the one at its member, by its words if there are two. */
    private static String code(SelfConsistent value, String property, String message) {
        List<Inconsistency> atProperty = value.inconsistencies().stream()
                .filter(inconsistency -> inconsistency.property().equals(property))
                .toList();
        return atProperty.stream()
                .filter(inconsistency -> inconsistency.message().equals(message))
                .findFirst()
                .or(() -> atProperty.stream().findFirst())
                .map(inconsistency -> inconsistency.code().name())
                .orElse("value.invalid");
    }

    private static String lastName(Path path) {
        @Nullable String last = null;
        for (Path.Node node : path) {
            last = node.getName();
        }
        return last == null ? "" : last;
    }
}
