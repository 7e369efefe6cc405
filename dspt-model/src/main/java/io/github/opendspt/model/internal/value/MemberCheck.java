package io.github.opendspt.model.internal.value;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.UnicodeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the members of a value, each by itself: what the reader of a document finds member by member.
 * No fault repeats what a member holds. An absent member has no fault. Not thread-safe.
 */
public final class MemberCheck {

    private final List<Inconsistency> faults = new ArrayList<>(0);

    /** Starts without faults. */
    public MemberCheck() {}

    /**
     * Checks a text that may be blank.
     *
     * @param property the member, as documents name it
     * @param text the text, or {@code null} if there is none
     * @param max the greatest number of code points
     * @return this check
     */
    public MemberCheck text(String property, @Nullable String text, int max) {
        if (text != null && UnicodeText.isTooLong(text, max)) {
            faults.add(Inconsistency.of(property, ModelCodes.VALUE_TOO_LONG, property, max));
        } else if (text != null && UnicodeText.firstLoneSurrogate(text) >= 0) {
            faults.add(Inconsistency.of(property, ModelCodes.VALUE_NOT_TEXT, property));
        }
        return this;
    }

    /**
     * Checks a text that may not be blank.
     *
     * @param property the member, as documents name it
     * @param text the text, or {@code null} if there is none
     * @param max the greatest number of code points
     * @return this check
     */
    public MemberCheck nonBlankText(String property, @Nullable String text, int max) {
        if (text != null && UnicodeText.isBlank(text)) {
            faults.add(Inconsistency.of(property, ModelCodes.VALUE_BLANK, property));
            return this;
        }
        return text(property, text, max);
    }

    /**
     * Checks a number.
     *
     * @param property the member, as documents name it
     * @param number the number, or {@code null} if there is none
     * @param least the least that it may be
     * @param greatest the greatest that it may be
     * @return this check
     */
    public MemberCheck number(String property, @Nullable Number number, long least, long greatest) {
        if (number != null && (number.longValue() < least || number.longValue() > greatest)) {
            faults.add(Inconsistency.of(property, ModelCodes.VALUE_OUT_OF_RANGE, property, least, greatest));
        }
        return this;
    }

    /**
     * Checks a moment.
     *
     * @param property the member, as documents name it
     * @param moment the moment, or {@code null} if there is none
     * @return this check
     */
    public MemberCheck moment(String property, @Nullable Instant moment) {
        if (moment != null && !Instants.isWritable(moment)) {
            faults.add(Inconsistency.of(property, ModelCodes.VALUE_NOT_A_MOMENT, Found.of(moment.toString())));
        }
        return this;
    }

    /**
     * Gives what was found.
     *
     * @return the faults, in the order of the checks; empty if there are none
     */
    public List<Inconsistency> faults() {
        return List.copyOf(faults);
    }
}
