package io.github.opendspt.model.internal.bytes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where the values that JSON Pointers lead to begin, all of them in one walk that goes only where a pointer leads.
 * A pointer that leads nowhere, or beyond where the JSON breaks, has the place of the innermost value that it reached.
 */
public final class PointerTree {

    private final Node root;

    /** A tree of which the root begins at an offset. */
    public PointerTree(int start) {
        this.root = new Node(start);
    }

    /** Adds a pointer to be found. */
    public void add(String pointer) {
        Node node = root;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            node = node.child(rest.getMatchingProperty());
        }
    }

    /** Where the value that a pointer leads to begins. */
    public int offset(String pointer) {
        Node node = root;
        int offset = root.offset;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            node = node.child(rest.getMatchingProperty());
            offset = node.offset < 0 ? offset : node.offset;
        }
        return offset;
    }

    /** Walks through a document and finds what was added. */
    public void locate(JsonFactory factory, DocumentBytes document) {
        if (root.children == null) {
            return;
        }
        try (JsonParser parser = document.parser(factory)) {
            parser.nextToken();
            visit(root, parser, document);
        } catch (JacksonException e) {
            // The break itself is reported already; what lies behind it keeps the place of what was reached.
            return;
        }
    }

    /** Visits the value at the current token, as deep as pointers and the parser's limit of nesting go. */
    private static void visit(Node node, JsonParser parser, DocumentBytes document) {
        if (node.offset < 0) {
            node.offset = document.offset(parser.currentTokenLocation());
        }
        if (node.children == null || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return;
        }
        boolean array = parser.currentToken() == JsonToken.START_ARRAY;
        int index = 0;
        while (!parser.nextToken().isStructEnd()) {
            String name = array ? Integer.toString(index++) : parser.currentName();
            if (!array) {
                parser.nextToken();
            }
            Node child = node.children.get(name);
            if (child == null || child.offset >= 0) {
                parser.skipChildren();
            } else {
                visit(child, parser, document);
            }
        }
    }

    /** A value that a pointer leads to or through. */
    private static final class Node {
        private int offset;
        private @Nullable Map<String, Node> children;

        private Node(int offset) {
            this.offset = offset;
        }

        private Node child(String name) {
            if (children == null) {
                children = new HashMap<>();
            }
            return children.computeIfAbsent(name, absent -> new Node(-1));
        }
    }
}
