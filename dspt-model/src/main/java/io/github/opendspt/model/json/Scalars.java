package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.internal.JsonObject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The shapes of truth values and numbers. */
final class Scalars {

    /** The most digits of a number in quotation marks that is recognised as one. */
    private static final int MOST_DIGITS = 18;

    private Scalars() {}

    /** True or false. */
    static final class Bool extends Shape<Boolean> {

        @Override
        @Nullable
        Boolean read(JsonSource in) {
            if (in.token() == JsonToken.VALUE_TRUE) {
                return Boolean.TRUE;
            } else if (in.token() == JsonToken.VALUE_FALSE) {
                return Boolean.FALSE;
            }
            in.reportWrongType(JsonKind.BOOLEAN);
            return null;
        }

        @Override
        void write(Boolean value, JsonSink out) {
            out.bool(value);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("boolean");
        }
    }

    /** An integer between two bounds. */
    static final class Whole<N extends Number> extends Shape<N> {
        private final long least;
        private final long greatest;
        private final Function<Long, N> narrow;

        Whole(long least, long greatest, Function<Long, N> narrow) {
            this.least = least;
            this.greatest = greatest;
            this.narrow = narrow;
        }

        @Override
        @Nullable
        N read(JsonSource in) {
            Long value = in.integer();
            if (value != null && value >= least && value <= greatest) {
                return narrow.apply(value);
            }
            if (in.token() == JsonToken.VALUE_NUMBER_INT) {
                in.report(ModelCodes.VALUE_OUT_OF_RANGE, in.member(), least, greatest);
            } else if (in.token() == JsonToken.VALUE_STRING && isWhole(in.text())) {
                in.report(ModelCodes.VALUE_QUOTED_NUMBER, Found.of(in.text(), Suggestion.NONE));
            } else {
                in.reportWrongType(JsonKind.INTEGER);
            }
            return null;
        }

        private static boolean isWhole(String text) {
            int first = text.startsWith("-") ? 1 : 0;
            for (int i = first; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return text.length() > first && text.length() <= MOST_DIGITS;
        }

        @Override
        void write(N value, JsonSink out) {
            long number = value.longValue();
            if (number < least || number > greatest) {
                out.report(ModelCodes.VALUE_OUT_OF_RANGE, out.member(), least, greatest);
            } else {
                out.number(number);
            }
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("integer").with("minimum", least).with("maximum", greatest);
        }
    }
}
