package io.github.opendspt.checks;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public API of a module as text: every exported package, public type and member that a host can reach, one a line, in
 * a fixed order. Nullness is part of it, values of constants as well, since compilers copy them.
 *
 * <p>A record is its components; the accessors, the constructor and the methods of objects that they entail are left out.
 */
final class ApiText {

    private final StringBuilder out = new StringBuilder();

    private ApiText() {}

    static String of(Path jar) throws IOException, ReflectiveOperationException {
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        ApiText text = new ApiText();
        text.line("module " + module.name());
        module.requires().stream()
                .filter(required -> required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .map(ModuleDescriptor.Requires::name)
                .sorted()
                .forEach(name -> text.line("requires transitive " + name));
        for (String exported : new TreeSet<>(
                module.exports().stream().map(ModuleDescriptor.Exports::source).toList())) {
            text.line("");
            text.line("package " + exported);
            for (Class<?> type : types(jar, exported)) {
                text.type(type);
            }
        }
        return text.out.toString();
    }

    private static List<Class<?>> types(Path jar, String exported) throws IOException, ClassNotFoundException {
        SortedSet<String> names;
        try (JarFile file = new JarFile(jar.toFile())) {
            names = file.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.matches("\\Q" + exported + "\\E\\.\\w[^.]*\\.class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, ApiText.class.getClassLoader());
            if (reachable(type)) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean reachable(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return false;
        }
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || reachable(outer));
    }

    private void type(Class<?> type) throws ReflectiveOperationException {
        line("");
        line("  " + heading(type));
        SortedSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic() && visible(type, field.getModifiers()) && !field.isEnumConstant()) {
                members.add(deprecated(field) + modifiers(field.getModifiers()) + type(field.getAnnotatedType()) + " "
                        + field.getName() + value(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!constructor.isSynthetic() && visible(type, constructor.getModifiers()) && !isCanonical(constructor)) {
                members.add(deprecated(constructor) + modifiers(constructor.getModifiers())
                        + variables(constructor.getTypeParameters()) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()
                    && !method.isBridge()
                    && visible(type, method.getModifiers())
                    && !isImplied(type, method)) {
                members.add(method(type, method));
            }
        }
        if (type.isEnum()) {
            // In their order, which is that of comparison.
            line("    constants "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", ")));
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                line("    component " + type(component.getAnnotatedType()) + " " + component.getName());
            }
        }
        members.forEach(member -> line("    " + member));
    }

    private static String heading(Class<?> type) {
        StringBuilder heading = new StringBuilder(deprecated(type));
        int modifiers = type.getModifiers();
        if (type.isAnnotation()) {
            heading.append("annotation ");
        } else if (type.isInterface()) {
            heading.append(type.isSealed() ? "sealed " : "").append("interface ");
        } else if (type.isRecord()) {
            heading.append("record ");
        } else if (type.isEnum()) {
            heading.append("enum ");
        } else {
            heading.append(Modifier.isAbstract(modifiers) ? "abstract " : "")
                    .append(Modifier.isFinal(modifiers) ? "final " : "")
                    .append(type.isSealed() ? "sealed " : "")
                    .append("class ");
        }
        heading.append(type.getName()
                        .substring(type.getPackageName().length() + 1)
                        .replace('$', '.'))
                .append(variables(type.getTypeParameters()));
        if (!type.isInterface() && !type.isRecord() && !type.isEnum() && type.getSuperclass() != Object.class) {
            heading.append(" extends ").append(type(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            heading.append(type.isInterface() ? " extends " : " implements ")
                    .append(Arrays.stream(type.getAnnotatedInterfaces())
                            .map(ApiText::type)
                            .collect(Collectors.joining(", ")));
        }
        if (type.isSealed()) {
            heading.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses())
                            .map(ApiText::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return heading.toString();
    }

    private static String method(Class<?> type, Method method) {
        String inInterface = type.isInterface() && !type.isAnnotation() && Modifier.isAbstract(method.getModifiers())
                ? "abstract "
                : method.isDefault() ? "default " : modifiers(method.getModifiers());
        String variables = variables(method.getTypeParameters());
        Object annotationDefault = method.getDefaultValue();
        return deprecated(method)
                + (type.isAnnotation() ? "" : inInterface)
                + variables
                + (variables.isEmpty() ? "" : " ")
                + type(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (annotationDefault == null ? "" : " default " + defaultValue(annotationDefault));
    }

    private static String defaultValue(Object value) {
        return value instanceof Object[] array ? Arrays.toString(array) : value.toString();
    }

    private static String parameters(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        List<String> parameters =
                Arrays.stream(types).map(ApiText::type).collect(Collectors.toCollection(ArrayList::new));
        if (executable.isVarArgs()) {
            int last = parameters.size() - 1;
            parameters.set(last, parameters.get(last).replaceFirst("\\[]$", "..."));
        }
        String thrown = Arrays.stream(executable.getAnnotatedExceptionTypes())
                .map(ApiText::type)
                .sorted()
                .collect(Collectors.joining(", "));
        return parameters.stream().collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> {
                    String bounds = Arrays.stream(variable.getAnnotatedBounds())
                            .map(ApiText::type)
                            .filter(bound -> !bound.equals("Object"))
                            .collect(Collectors.joining(" & "));
                    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                })
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String type(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return type(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " @Nullable ") + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Type raw = ((ParameterizedType) parameterized.getType()).getRawType();
            return nullable
                    + name((Class<?>) raw)
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiText::type)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return Stream.concat(
                            Arrays.stream(wildcard.getAnnotatedLowerBounds()).map(bound -> "? super " + type(bound)),
                            wildcard.getAnnotatedLowerBounds().length > 0
                                    ? Stream.empty()
                                    : Arrays.stream(wildcard.getAnnotatedUpperBounds())
                                            .map(bound -> "? extends " + type(bound)))
                    .collect(Collectors.joining())
                    .replace("? extends Object", "?");
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable + type.getType().getTypeName();
        }
        return nullable + name((Class<?>) type.getType());
    }

    private static String name(Class<?> type) {
        String name = Objects.requireNonNullElse(type.getCanonicalName(), type.getName());
        return name.replaceFirst("^java\\.lang\\.(?=[^.]+$)", "");
    }

    private static boolean visible(Class<?> type, int modifiers) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord() && Arrays.equals(constructor.getParameterTypes(), componentTypes(type));
    }

    private static Class<?>[] componentTypes(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    /** What every record, or every enumeration, has. */
    private static boolean isImplied(Class<?> type, Method method) {
        String signature = method.getName() + Arrays.toString(method.getParameterTypes());
        if (type.isRecord()) {
            return List.of("toString[]", "hashCode[]", "equals[class java.lang.Object]")
                            .contains(signature)
                    || Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .anyMatch(method::equals);
        }
        return type.isEnum()
                && List.of("values[]", "valueOf[class java.lang.String]", "toString[]")
                        .contains(signature);
    }

    private static String modifiers(int modifiers) {
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "");
    }

    private static String deprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private static String value(Field field) throws IllegalAccessException {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        return constant ? " = " + field.get(null) : "";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
