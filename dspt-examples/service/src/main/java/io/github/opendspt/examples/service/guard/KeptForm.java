package io.github.opendspt.examples.service.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A form that was sent when the sign-in had lapsed. It lies in hidden fields of the sign-in page, so nothing of it is kept
 * here, and nothing that was typed is lost.
 *
 * @param path where it was sent
 * @param fields what was typed
 */
record KeptForm(String path, List<Field> fields) {

    private static final String PATH = "kept-path";
    private static final String PREFIX = "kept.";
    private static final Set<String> OWN = Set.of("_csrf", "username", "password");

    KeptForm {
        fields = List.copyOf(fields);
    }

    /**
     * A field of it.
     *
     * @param name its name
     * @param value what was typed
     */
    record Field(String name, String value) {

        /** The name under which it lies in the sign-in form. */
        public String keptName() {
            return PREFIX + name;
        }

        /** Whether it is something that a person typed, to be shown to them again. */
        public boolean typed() {
            return !value.isBlank() && !name.equals("version") && !name.startsWith("was.");
        }
    }

    /** {@return whether there is one} */
    boolean isEmpty() {
        return path.isEmpty();
    }

    /** The form that a request sends; without the files of it, which a browser does not send twice. */
    static KeptForm sent(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : OWN.contains(name) ? new String[0] : values) {
                fields.add(new Field(name, value));
            }
        });
        return new KeptForm(request.getRequestURI(), fields);
    }

    /** The form that was sent before, if the sign-in form carries one. Only to a page of this service is it ever sent on. */
    static KeptForm carried(HttpServletRequest request) {
        String path = request.getParameter(PATH);
        if (path == null || !path.matches("/(work|new)[A-Za-z0-9./-]*")) {
            return new KeptForm("", List.of());
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : name.startsWith(PREFIX) ? values : new String[0]) {
                fields.add(new Field(name.substring(PREFIX.length()), value));
            }
        });
        return new KeptForm(path, fields);
    }

    /** {@return how many fields; nothing of them} */
    @Override
    public String toString() {
        return "KeptForm[" + fields.size() + " fields]";
    }
}
