package io.github.opendspt.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of the annotated value agree with each other, as {@link SelfConsistent#inconsistencies()} tells. */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * The message of the constraint itself; each violation carries that of its inconsistency instead.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.constraint.Consistent.message}";

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

    /** Turns each inconsistency into a violation at its member. Thread-safe. */
    final class Validator implements ConstraintValidator<Consistent, SelfConsistent> {

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable SelfConsistent value, ConstraintValidatorContext context) {
            List<Inconsistency> inconsistencies = value == null ? List.of() : value.inconsistencies();
            if (inconsistencies.isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (Inconsistency inconsistency : inconsistencies) {
                ConstraintValidatorContext.ConstraintViolationBuilder violation =
                        context.buildConstraintViolationWithTemplate(literal(inconsistency.message()));
                if (inconsistency.property().isEmpty()) {
                    violation.addConstraintViolation();
                } else {
                    violation.addPropertyNode(inconsistency.property()).addConstraintViolation();
                }
            }
            return false;
        }

        /** Keeps text that came from a document from being read as a message parameter or an expression. */
        private static String literal(String message) {
            return message.replace("\\", "\\\\")
                    .replace("{", "\\{")
                    .replace("}", "\\}")
                    .replace("$", "\\$");
        }
    }
}
