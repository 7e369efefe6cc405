package io.github.opendspt.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Changes a value in one place, anywhere in it, as a Java program can: a component of a record is another one, an element of a
 * list, or a builder that began with the value was called once more.
 */
public final class Variations {

    private final AnyValues values;
    private final Random random;

    /** Takes what draws the new parts. */
    public Variations(AnyValues values) {
        this.values = values;
        this.random = values.random();
    }

    /**
     * Changes a value.
     *
     * @param type its type
     * @param value the value
     * @return another value of the type; the same where what was drawn for it is rejected, or nothing can be changed
     */
    public <T> T of(Class<T> type, T value) {
        try {
            return Objects.requireNonNull(type.cast(varied(type, value)));
        } catch (AnyValues.Rejected | AnyValues.CannotDraw same) {
            return value;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private @Nullable Object varied(Type type, @Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return values.drawn(type);
        } else if (value instanceof Record record) {
            return random.nextInt(8) == 0 ? values.drawn(type) : variedRecord(record);
        } else if (value instanceof List<?> list
                && type instanceof ParameterizedType of
                && !list.isEmpty()
                && random.nextInt(4) != 0) {
            List<@Nullable Object> elements = new ArrayList<>(list);
            int at = random.nextInt(list.size());
            elements.set(at, varied(of.getActualTypeArguments()[0], list.get(at)));
            return elements;
        }
        Method toBuilder = Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getName().equals("toBuilder") && method.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
        return toBuilder == null || !Modifier.isPublic(value.getClass().getModifiers())
                ? values.drawn(type)
                : values.built(AnyValues.call(toBuilder, value, new Object[0]));
    }

    private Object variedRecord(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = AnyValues.call(components[i].getAccessor(), value, new Object[0]);
        }
        if (components.length > 0) {
            int at = random.nextInt(components.length);
            boolean optional = components[at].getAnnotatedType().isAnnotationPresent(Nullable.class);
            parts[at] = optional && random.nextInt(4) == 0 ? null : varied(components[at].getGenericType(), parts[at]);
        }
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        return AnyValues.call(constructor, null, parts);
    }
}
