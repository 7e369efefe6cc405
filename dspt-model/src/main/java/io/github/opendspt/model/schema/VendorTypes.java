package io.github.opendspt.model.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the generator is given so that its schemas fit what Jackson writes and what the reader takes. */
final class VendorTypes {

    /** A pattern that matches any text that is not blank: {@code @NotBlank} trims up to U+0020, as our own rule does. */
    private static final String NOT_BLANK = "[^\\x00-\\x20]";

    private VendorTypes() {}

    static void configure(SchemaGeneratorConfigBuilder builder) {
        builder.forTypesInGeneral().withCustomDefinitionProvider(VendorTypes::define);
        builder.forTypesInGeneral()
                .withAdditionalPropertiesResolver((scope, context) -> isClosed(scope.getType())
                        ? context.getGeneratorConfig().createObjectNode().booleanNode(false)
                        : null);
        builder.forTypesInGeneral().withSubtypeResolver(VendorTypes::permitted);
        builder.forFields().withRequiredCheck(VendorTypes::isRequired);
        builder.forFields().withStringPatternResolver(VendorTypes::pattern);
        builder.forFields().withStringMaxLengthResolver(VendorTypes::maxLength);
    }

    private static @Nullable CustomDefinition define(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        Optional<ObjectNode> ours = OwnTypes.schema(erased);
        if (ours.isPresent()) {
            return OwnTypes.isValue(erased)
                    ? inline(ours.get())
                    : new CustomDefinition(
                            OwnTypes.linked(ours.get(), context),
                            CustomDefinition.DefinitionType.STANDARD,
                            CustomDefinition.EXCLUDING_ATTRIBUTES);
        }
        List<ResolvedType> entry = type.typeParametersFor(Map.class);
        if (entry != null && entry.size() == 2 && OwnTypes.isValue(entry.get(0).getErasedType())) {
            return inline(map(entry.get(0), entry.get(1), context));
        }
        return valueType(erased)
                .map(value -> context.getTypeContext().resolve(value))
                .map(value -> inline(context.createDefinitionReference(value)))
                .orElse(null);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    /** A map whose keys are values of this library. */
    private static ObjectNode map(ResolvedType key, ResolvedType value, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "object");
        schema.set("propertyNames", OwnTypes.schema(key.getErasedType()).orElseThrow());
        schema.set("additionalProperties", context.createDefinitionReference(value));
        return schema;
    }

    /** What Jackson writes in place of a value: the type of its member with {@code @JsonValue}. */
    private static Optional<Type> valueType(Class<?> type) {
        if (type.isEnum()) {
            return Optional.empty();
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isValue(method)) {
                return Optional.of(method.getGenericReturnType());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isValue(field)) {
                return Optional.of(field.getGenericType());
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(AnnotatedElement member) {
        JsonValue value = member.getAnnotation(JsonValue.class);
        return value != null && value.value();
    }

    /** The permitted types of a sealed one; where a type names its own subtypes to Jackson, that holds. */
    private static @Nullable List<ResolvedType> permitted(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (!erased.isSealed() || erased.isEnum() || hasTypeInfo(type)) {
            return null;
        }
        return Arrays.stream(erased.getPermittedSubclasses())
                .map(subtype -> context.getTypeContext().resolveSubtype(type, subtype))
                .toList();
    }

    /** Whether an object of the type has no members but its own. */
    private static boolean isClosed(@Nullable ResolvedType type) {
        return type != null && !type.isInstanceOf(Map.class) && !isNamedSubtype(type);
    }

    /** Whether a type is written with a member of its own that separates it from its siblings. */
    private static boolean isNamedSubtype(ResolvedType type) {
        return hasTypeInfo(type)
                || type.getImplementedInterfaces().stream().anyMatch(VendorTypes::isNamedSubtype)
                || (type.getParentClass() != null && isNamedSubtype(type.getParentClass()));
    }

    private static boolean hasTypeInfo(ResolvedType type) {
        return type.getErasedType().isAnnotationPresent(JsonTypeInfo.class);
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        return owner.isRecord()
                && !field.getType().isInstanceOf(Optional.class)
                && !isNullable(field.getRawMember().getAnnotatedType())
                && !isNullable(field.getRawMember());
    }

    /** {@code @Nullable} of any library. */
    private static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private static @Nullable String pattern(FieldScope field) {
        Text text = annotation(field, Text.class);
        boolean notBlank = annotation(field, NotBlank.class) != null || (text != null && !text.blank());
        return notBlank ? NOT_BLANK : null;
    }

    private static @Nullable Integer maxLength(FieldScope field) {
        Text text = annotation(field, Text.class);
        return text == null ? null : text.max();
    }

    /** An annotation of a field, or of the elements of the container that it holds. */
    private static <A extends Annotation> @Nullable A annotation(FieldScope field, Class<A> type) {
        return field.isFakeContainerItemScope() ? field.getContainerItemAnnotation(type) : field.getAnnotation(type);
    }
}
