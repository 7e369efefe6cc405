package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.Framework;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt controls}: the nodes of a framework as a tree. */
final class ControlsPage {

    private final Framework framework;
    private final Page page;
    private final int refWidth;
    private @Nullable String group;

    private ControlsPage(Framework framework, Terminal terminal) {
        this.framework = framework;
        this.page = new Page(terminal);
        this.refWidth = framework.controls().stream()
                        .mapToInt(control -> control.ref().length())
                        .max()
                        .orElse(0)
                + 2;
    }

    /** Lays out a framework. */
    static Page of(Framework framework, Terminal terminal) {
        ControlsPage controls = new ControlsPage(framework, terminal);
        controls.page.heading(framework.name() + " (" + framework.id() + ")");
        framework.roots().forEach(controls::root);
        return controls.page;
    }

    /** A node with others under it is a heading of its own; others share one. */
    private void root(Control root) {
        if (framework.children(root.ref()).isEmpty()) {
            String heading = Objects.requireNonNullElse(root.theme(), Words.name(root.kind()));
            if (!heading.equals(group)) {
                group = heading;
                page.blank().heading(heading);
            }
            node(root, 1);
        } else {
            group = null;
            page.blank();
            node(root, 0);
        }
    }

    private void node(Control control, int depth) {
        String ref = Page.pad(control.ref(), refWidth);
        page.lines(
                Page.join("  ".repeat(depth), depth == 0 ? page.styled(ref, Style.bold) : ref),
                control.name(),
                depth == 0 ? new Style[] {Style.bold} : new Style[0]);
        framework.children(control.ref()).forEach(child -> node(child, depth + 1));
    }
}
