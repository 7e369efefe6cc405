package io.github.opendspt.model.constraint;

import io.github.opendspt.model.internal.Days;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The annotated day is one that a document can hold: its year is one of 0 to 9999. Java knows others, which would be
 * written in a form that does not read back. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = FourDigitYear.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FourDigitYear {

    /**
     * The message.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.constraint.FourDigitYear.message}";

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

    /** Looks at the year. Thread-safe. */
    final class Validator implements ConstraintValidator<FourDigitYear, LocalDate> {

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
            return value == null || Days.isWritable(value);
        }
    }
}
