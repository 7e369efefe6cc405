package io.github.opendspt.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class DsptVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = DsptVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "dspt " + Objects.requireNonNullElse(version, "(not built into a jar)"),
            "Java " + System.getProperty("java.version")
        };
    }
}
