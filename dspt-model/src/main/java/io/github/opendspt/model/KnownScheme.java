package io.github.opendspt.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotated scheme is one that the toolkit knows: one of {@link CertificateScheme#known()}. {@code null} is valid.
 *
 * <p>A host with schemes of its own validates with
 * {@link io.github.opendspt.model.validation.ModelValidator#knowing ModelValidator.knowing}, or gives its
 * {@code ValidatorFactory} a {@code ConstraintValidatorFactory} that makes a {@link Validator#Validator(Collection)}.
 */
@Documented
@Constraint(validatedBy = KnownScheme.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownScheme {

    /**
     * The message.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.KnownScheme.message}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Looks the scheme up. Thread-safe. */
    final class Validator implements ConstraintValidator<KnownScheme, CertificateScheme> {

        private final Set<CertificateScheme> others;

        /** Makes the validator of the schemes that the toolkit knows; called by the validation provider. */
        public Validator() {
            this(Set.of());
        }

        /**
         * Makes a validator that takes schemes of the host's too.
         *
         * @param schemes the host's schemes
         */
        public Validator(Collection<CertificateScheme> schemes) {
            this.others = Set.copyOf(schemes);
        }

        @Override
        public boolean isValid(@Nullable CertificateScheme value, ConstraintValidatorContext context) {
            return value == null || value.isKnown() || others.contains(value);
        }
    }
}
