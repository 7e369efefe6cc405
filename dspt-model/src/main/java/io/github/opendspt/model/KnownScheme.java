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
import org.jspecify.annotations.Nullable;

/** The annotated scheme is one that the toolkit knows: one of {@link CertificateScheme#known()}. {@code null} is valid. */
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

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CertificateScheme value, ConstraintValidatorContext context) {
            return value == null || CertificateScheme.known().contains(value);
        }
    }
}
