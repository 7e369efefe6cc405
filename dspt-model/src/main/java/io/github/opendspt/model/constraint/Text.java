package io.github.opendspt.model.constraint;

import io.github.opendspt.model.internal.UnicodeText;
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

/**
 * The annotated text is Unicode text of a bounded length: at most {@link #max()} code points, none of them half of a
 * surrogate pair, and not blank where {@link #blank()} forbids it. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /**
     * The greatest number of code points.
     *
     * @return the bound
     */
    int max();

    /**
     * Whether the text may be blank: empty, or nothing but U+0000 to U+0020.
     *
     * @return whether it may
     */
    boolean blank() default true;

    /**
     * The message. The default gives way to one that says which of the three is broken.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.constraint.Text.message}";

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

    /** Counts code points. Thread-safe once initialised. */
    final class Validator implements ConstraintValidator<Text, String> {

        private static final String DEFAULT_MESSAGE = "{io.github.opendspt.model.constraint.Text.message}";

        private int max;
        private boolean blank = true;

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Text text) {
            max = text.max();
            blank = text.blank();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            String fault = fault(value);
            if (fault == null) {
                return true;
            }
            if (context.getDefaultConstraintMessageTemplate().equals(DEFAULT_MESSAGE)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            }
            return false;
        }

        private @Nullable String fault(String value) {
            if (!blank && UnicodeText.isBlank(value)) {
                return "{io.github.opendspt.model.constraint.Text.blank}";
            } else if (UnicodeText.isTooLong(value, max)) {
                return "{io.github.opendspt.model.constraint.Text.tooLong}";
            } else if (UnicodeText.firstLoneSurrogate(value) >= 0) {
                return "{io.github.opendspt.model.constraint.Text.notText}";
            }
            return null;
        }
    }
}
