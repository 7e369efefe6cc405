package io.github.opendspt.examples.report.view;

import java.util.List;

/**
 * What the certificates do, beside the days that matter for them.
 *
 * @param none what to say where there is none; empty where there are some
 * @param lines the days that matter
 * @param lanes a lane for each scheme, top to bottom
 * @param idle those that change nothing, where there are several; empty otherwise
 * @param ticks months below the lanes
 * @param drawn whether there is anything to draw
 */
public record CertificatesView(
        String none, List<Line> lines, List<Lane> lanes, List<String> idle, List<Tick> ticks, boolean drawn) {

    /** Copies the lists. */
    public CertificatesView {
        lines = List.copyOf(lines);
        lanes = List.copyOf(lanes);
        idle = List.copyOf(idle);
        ticks = List.copyOf(ticks);
    }

    /** {@return how many days that matter there are} */
    public int lineCount() {
        return lines.size();
    }

    /** {@return how many certificates change nothing} */
    public String idleCount() {
        return Wording.count(idle.size(), "certificate");
    }

    /**
     * A day that matters.
     *
     * @param name what it is
     * @param probable whether it is only probable
     * @param at where it is
     * @param anchor which end of the name is at the line: start or end
     * @param top where the line begins, from the top
     */
    public record Line(String name, boolean probable, Share at, String anchor, int top) {

        /** {@return where the name is, from the top} */
        public int labelAt() {
            return top + 10;
        }

        /** {@return how far the name is from the line} */
        public int gap() {
            return anchor.equals("end") ? -7 : 7;
        }
    }

    /**
     * The certificates of a scheme.
     *
     * @param name the scheme
     * @param dates its certificates with their days, a line each
     * @param bars the spans, drawn
     * @param joins where one certificate follows another
     * @param verdict in a word or two what they do
     * @param effect what that means, in sentences
     * @param refs the items concerned
     */
    public record Lane(
            String name,
            List<String> dates,
            List<Bar> bars,
            List<Share> joins,
            String verdict,
            String effect,
            List<Link> refs) {

        /** Copies the lists. */
        public Lane {
            dates = List.copyOf(dates);
            bars = List.copyOf(bars);
            joins = List.copyOf(joins);
            refs = List.copyOf(refs);
        }

        /** {@return whether there is anything to draw} */
        public boolean anyBars() {
            return !bars.isEmpty();
        }
    }

    /**
     * A span of days.
     *
     * @param style the class of the style sheet
     * @param start where it begins
     * @param width how wide it is
     */
    public record Bar(String style, Share start, Share width) {}

    /**
     * A month.
     *
     * @param name its name
     * @param at where it begins
     * @param minor whether a small screen leaves its name out
     */
    public record Tick(String name, Share at, boolean minor) {}
}
