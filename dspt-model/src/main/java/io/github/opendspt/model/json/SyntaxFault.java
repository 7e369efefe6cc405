package io.github.opendspt.model.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong where the JSON itself breaks, in words that quote nothing from the document. */
final class SyntaxFault {

    private static final String VALUE =
            "expected a value: an object, an array, a text in double quotes, a number, true or false";

    private static final String NUMBER = "a number is not written as JSON has it";

    /** What the parser's messages hold, from the most telling to the least, and what to say for them. */
    private static final Map<String, String> FAULTS = faults();

    private SyntaxFault() {}

    static String of(String parserMessage) {
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            if (parserMessage.contains(fault.getKey())) {
                return fault.getValue();
            }
        }
        return "this character does not fit here";
    }

    private static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int quote : new int[] {0x2018, 0x2019, 0x201C, 0x201D, 0x201E}) {
            faults.put(
                    "(code " + quote + " ",
                    "a curly quotation mark, as word processors write it; JSON takes straight ones (\") alone");
        }
        // The next two quote the document, so nothing else may be looked for in them.
        faults.put("Unrecognized token", VALUE);
        faults.put("Non-standard token", VALUE);
        faults.put("expected a valid value", VALUE);
        faults.put("expected a value", VALUE);
        faults.put("Illegal unquoted character", "a control character stands in a text; write it as an escape");
        faults.put("Unrecognized character escape", "a text holds an escape that JSON does not have");
        faults.put("hex-digit", "a text holds a broken \\u escape; expected four hexadecimal digits");
        faults.put("start property name", "expected the name of a member in double quotes, or the end of the object");
        faults.put("separate property name and value", "expected a colon after the name of a member");
        faults.put("comma to separate", "expected a comma or the end of the object or array");
        faults.put("Leading zeroes", "a number begins with a zero");
        faults.put("numeric value", NUMBER);
        faults.put("hexadecimal", NUMBER);
        faults.put("ecimal point", NUMBER);
        faults.put("root-level values", NUMBER);
        faults.put("close marker", "a bracket closes what it did not open");
        faults.put("omment", "a comment stands here; JSON has none");
        return faults;
    }
}
