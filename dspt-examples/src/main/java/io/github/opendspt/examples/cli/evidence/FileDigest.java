package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Checksum;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files of any size. */
final class FileDigest {

    private FileDigest() {}

    static Checksum of(Source source, Terminal terminal) {
        try (DigestInputStream in = new DigestInputStream(source.open(terminal), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Checksum.of(
                    "sha256:" + HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
