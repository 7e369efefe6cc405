package io.github.opendspt.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that a Java program can make of a type by what the type offers to everyone: public constructors, factories, constants
 * and builders. Parts are drawn in the same way; what a type rejects as an argument is drawn again. Some parts are hostile:
 * half of a surrogate pair, a text or list that is too long, a blank, a control character, a number or day out of range.
 */
public final class AnyValues {

    /** What no message may repeat: it is in every hostile text that is not blank. */
    public static final String SECRET = "Sesame";

    private static final int ATTEMPTS = 40;
    private static final int DEEPEST = 7;
    private static final int MOST_KEYS = 2_500;

    private static final String[] WORDS = {
        "text",
        "1.1.1",
        "2.10.3",
        "1.1",
        "A1.a",
        "B2.c",
        "2025-26",
        "1999-00",
        "8XX01",
        "ABC",
        "iso-27001",
        "soc-2",
        "standards-met",
        "sha256:" + "0a".repeat(32),
        "2026-06-30",
    };

    private static final String[] HOSTILE = {
        "",
        " ",
        "\t\n",
        "\u0000",
        SECRET + "\u0000\u001b[31m",
        SECRET + "\ud800",
        "\udc00" + SECRET,
        SECRET + "\u2028\u202e",
        "\ud83d\ude00".repeat(501) + SECRET,
        SECRET.repeat(40),
        SECRET.repeat(900),
        SECRET.repeat(4_000),
    };

    private static final LocalDate[] HOSTILE_DAYS = {
        LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 6, 30), LocalDate.of(10_000, 1, 1), LocalDate.of(0, 2, 29)
    };

    private static final int[] HOSTILE_NUMBERS = {-1, 0, 1, 99, 100, 9_999, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE
    };

    private static final int[] HOSTILE_SIZES = {11, 101, 1_001, 2_001};

    private final Random random;
    private final int hostile;
    private final Map<Class<?>, Function<AnyValues, ?>> makers = new HashMap<>();
    private final Map<Class<?>, List<Way>> ways = new HashMap<>();
    private int depth;
    private int greatest = 9;

    /**
     * @param random decides
     * @param hostile one part in how many is hostile; 0 for none
     */
    public AnyValues(Random random, int hostile) {
        this.random = random;
        this.hostile = hostile;
    }

    /** Makes values of a type in a way of its own. */
    public <T> AnyValues with(Class<T> type, Function<AnyValues, T> maker) {
        makers.put(type, maker);
        return this;
    }

    /** Decides by chance. */
    public Random random() {
        return random;
    }

    /** Draws a value of a class; empty if none was found that the class takes. */
    public <T> Optional<T> find(Class<T> type) {
        try {
            return Optional.of(of(type));
        } catch (Rejected none) {
            return Optional.empty();
        }
    }

    /** Draws a value of a class. */
    public <T> T of(Class<T> type) {
        return type.cast(drawn(type));
    }

    /** Draws a value, which is never {@code null}. */
    public Object drawn(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        } else if (type instanceof WildcardType wildcard) {
            return drawn(wildcard.getUpperBounds()[0]);
        } else if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new CannotDraw(type);
    }

    private Object plain(Class<?> type) {
        Function<AnyValues, ?> maker = makers.get(type);
        if (maker != null) {
            return made(maker);
        } else if (type.isEnum()) {
            return pick(type.getEnumConstants());
        } else if (type.isSealed() && type.isInterface()) {
            return drawn(pick(type.getPermittedSubclasses()));
        }
        Object simple = simple(type);
        if (simple != null) {
            return simple;
        } else if (type.getName().startsWith("java.")) {
            throw new CannotDraw(type);
        }
        return made(type);
    }

    /** Draws the arguments of a constructor or method; those that may be {@code null} sometimes are. */
    @Nullable
    Object[] arguments(Executable of) {
        Parameter[] parameters = of.getParameters();
        @Nullable Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = absent(parameters[i]) ? null : drawn(parameters[i].getParameterizedType());
        }
        return arguments;
    }

    private boolean absent(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && random.nextInt(depth > DEEPEST ? 10 : 3) != 0;
    }

    /** Whether the next part is hostile. */
    private boolean isHostile() {
        return hostile > 0 && random.nextInt(hostile) == 0;
    }

    private <T> T pick(T[] pool) {
        return pool[random.nextInt(pool.length)];
    }

    private @Nullable Object simple(Class<?> type) {
        if (type == String.class) {
            return pick(isHostile() ? HOSTILE : WORDS);
        } else if (type == LocalDate.class) {
            return isHostile() ? pick(HOSTILE_DAYS) : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        } else if (type == Instant.class) {
            return isHostile()
                    ? pick(new Instant[] {Instant.MIN, Instant.MAX, Instant.ofEpochSecond(1, 1)})
                    : Instant.ofEpochSecond(1_772_000_000L + random.nextInt(10_000_000));
        } else if (type == int.class || type == Integer.class) {
            return number();
        } else if (type == long.class || type == Long.class) {
            return isHostile() ? (Object) (Long.MAX_VALUE * (1 - 2L * random.nextInt(2))) : (Object) (long) number();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Object.class || type == Comparable.class) {
            return pick(new Object[] {number(), true, simple(String.class)});
        }
        return null;
    }

    private int number() {
        return isHostile() ? HOSTILE_NUMBERS[random.nextInt(HOSTILE_NUMBERS.length)] : 1 + random.nextInt(greatest);
    }

    private int size() {
        if (depth <= 3 && isHostile() && random.nextInt(3) == 0) {
            return HOSTILE_SIZES[random.nextInt(HOSTILE_SIZES.length)];
        }
        return random.nextInt(depth > DEEPEST ? 1 : 3);
    }

    private Object container(Class<?> raw, Type[] of) {
        depth++;
        try {
            int size = size();
            if (raw == Optional.class) {
                return size == 0 ? Optional.empty() : Optional.of(drawn(of[0]));
            } else if (Map.class.isAssignableFrom(raw)) {
                return map(raw, of, size);
            } else if (raw.isAssignableFrom(List.class)) {
                return elements(of[0], size);
            } else if (SortedSet.class.isAssignableFrom(raw)) {
                return new TreeSet<>(elements(of[0], size));
            } else if (raw == Set.class) {
                return new LinkedHashSet<>(elements(of[0], size));
            }
            throw new CannotDraw(raw);
        } finally {
            depth--;
        }
    }

    private List<Object> elements(Type of, int size) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Math.min(size, 3); i++) {
            elements.add(drawn(of));
        }
        while (elements.size() < size) {
            elements.add(elements.get(random.nextInt(3)));
        }
        return elements;
    }

    private Object map(Class<?> raw, Type[] of, int size) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        Object value = drawn(of[1]);
        greatest = 99;
        try {
            for (int i = 0; i < Math.min(size, MOST_KEYS); i++) {
                entries.put(drawn(of[0]), i < 3 ? drawn(of[1]) : value);
            }
        } finally {
            greatest = 9;
        }
        return SortedMap.class.isAssignableFrom(raw) ? new TreeMap<>(entries) : entries;
    }

    private Object made(Function<AnyValues, ?> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Rejected(e);
        }
    }

    private Object made(Class<?> type) {
        depth++;
        try {
            List<Way> known = ways.computeIfAbsent(type, this::ways);
            Rejected last = null;
            for (int i = 0; i < ATTEMPTS && !known.isEmpty(); i++) {
                Way way = known.get(random.nextInt(known.size()));
                try {
                    Object value = way.make();
                    if (value != null) {
                        return value;
                    }
                } catch (Rejected again) {
                    // The arguments were wrong by themselves: others are drawn.
                    last = again;
                } catch (CannotDraw never) {
                    known.remove(way);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
            if (last != null) {
                throw last;
            }
            throw new CannotDraw(type);
        } finally {
            depth--;
        }
    }

    private List<Way> ways(Class<?> type) {
        List<Way> found = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            found.add(() -> call(constructor, null));
        }
        for (Method method : inOrder(type.getMethods())) {
            boolean own = Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() == type;
            if (own && method.getReturnType() == type) {
                found.add(isParsing(method) ? parsing(method) : () -> call(method, null));
            } else if (own && method.getName().equals("builder")) {
                found.add(() -> built(call(method, null)));
            }
        }
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                found.add(() -> field.get(null));
            }
        }
        return found;
    }

    private static boolean isParsing(Method method) {
        return Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    /** Parses what can be parsed, since most texts cannot. */
    private Way parsing(Method method) {
        List<String> taken = new ArrayList<>();
        for (String word : WORDS) {
            try {
                call(method, null, new Object[] {word});
                taken.add(word);
            } catch (Rejected other) {
                // This word is none of its texts.
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return () -> taken.isEmpty() || isHostile()
                ? call(method, null)
                : call(method, null, new Object[] {taken.get(random.nextInt(taken.size()))});
    }

    /** The order in which a class gives its methods is not always the same. */
    private static List<Method> inOrder(Method[] methods) {
        return Arrays.stream(methods)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** Calls methods of a builder, any number of them, and has it build. */
    Object built(Object builder) throws IllegalAccessException {
        List<Method> methods = inOrder(builder.getClass().getMethods()).stream()
                .filter(method -> method.getReturnType() == builder.getClass())
                .toList();
        for (int i = random.nextInt(2 * methods.size() + 1); i > 0; i--) {
            try {
                call(methods.get(random.nextInt(methods.size())), builder);
            } catch (CannotDraw leftOut) {
                // The builder does without.
            }
        }
        try {
            return call(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a constructor or method with drawn arguments. */
    private Object call(Executable of, @Nullable Object on) throws IllegalAccessException {
        return call(of, on, arguments(of));
    }

    /**
     * Calls a constructor or method.
     *
     * @throws Rejected if it rejects its arguments, as it may
     */
    static Object call(Executable of, @Nullable Object on, @Nullable Object[] arguments) throws IllegalAccessException {
        try {
            return of instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) of).invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof NullPointerException) {
                throw new Rejected(e.getCause());
            }
            throw new AssertionError(of + " ended in something else than a rejection", e.getCause());
        } catch (InstantiationException e) {
            throw new CannotDraw(of.getDeclaringClass());
        }
    }

    /** A way to make a value. */
    @FunctionalInterface
    private interface Way {
        @Nullable
        Object make() throws IllegalAccessException;
    }

    /** Arguments were rejected. */
    static final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1;

        Rejected(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    /** Nothing that is public makes a value of the type, or nothing that is drawn is taken. */
    static final class CannotDraw extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotDraw(Type type) {
            super("cannot draw a " + type.getTypeName());
        }
    }
}
