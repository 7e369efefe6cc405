package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: a file, or standard output for {@code -}. Its name is the one that was given and nothing else: no text
 * of a document ever becomes a part of it.
 *
 * <p>A file is written beside its place and then moved there in one step. Whoever looks sees the old file or the whole new one,
 * also where the process is killed or the disk is full; a killed process may leave a file {@code .dspt-*.tmp}. Permissions
 * stay as they were. A symbolic link is followed and stays: the file that it leads to is written. A file that the command has
 * read is written over only by a command that exists to change it. What is no regular file, such as a pipe, is written into.
 *
 * @param argument what was given on the command line
 * @param changed the input that the command exists to change and may write over, or {@code null}
 * @param onlyNew whether a file that is there is refused
 */
public record Destination(String argument, @Nullable Source changed, boolean onlyNew) {

    private static final int MOST_LINKS = 40;
    private static final int MOST_NAMES = 1_000;

    /** Makes a destination that is never an input. */
    public Destination(String argument) {
        this(argument, null, false);
    }

    /** This destination, for a command that exists to change an input and may write over it. */
    public Destination changing(Source input) {
        return new Destination(argument, input, false);
    }

    /** This destination, for a command that begins a file and never writes over one. */
    public Destination asNew() {
        return new Destination(argument, null, true);
    }

    /** Whether it is the file that an input came from, by this or another name. */
    public boolean isFile(Source input) {
        try {
            return !standardOutput() && Files.exists(Path.of(argument)) && input.isFile(Path.of(argument));
        } catch (IOException | InvalidPathException e) {
            // There is no such file, so it is not that one.
            return false;
        }
    }

    /** Whether it is standard output. */
    public boolean standardOutput() {
        return argument.equals("-");
    }

    /**
     * Writes lines of text.
     *
     * @throws BadInputException if there can be no such file, it cannot be written, or it is an input
     */
    public void write(String lines, Terminal terminal) {
        write(Characters.lines(lines).getBytes(StandardCharsets.UTF_8), terminal);
    }

    /**
     * Writes a JSON document, with a line feed at its end.
     *
     * @throws BadInputException if there can be no such file, it cannot be written, or it is an input
     */
    public void writeJson(String document, Terminal terminal) {
        if (isSheet()) {
            throw refused(CommandCodes.FILE_IS_SHEET);
        }
        write(Characters.json((document + "\n").getBytes(StandardCharsets.UTF_8)), terminal);
    }

    /** Whether it is a workbook, by its name or by what is there. */
    private boolean isSheet() {
        if (argument.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return true;
        }
        try {
            Path file = Path.of(argument);
            if (standardOutput() || !Files.isRegularFile(file)) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return SheetReader.isWorkbook(in.readNBytes(8));
            }
        } catch (IOException | InvalidPathException e) {
            // Writing says what is wrong with it.
            return false;
        }
    }

    /** Says on standard output what was written, unless that is where it went. */
    public void say(String what, Terminal terminal) {
        if (!standardOutput()) {
            terminal.print(Page.line(argument + ": " + what));
        }
    }

    /**
     * Writes bytes.
     *
     * @throws BadInputException if there can be no such file, it cannot be written, or it is an input
     */
    public void write(byte[] content, Terminal terminal) {
        if (standardOutput()) {
            terminal.write(content);
            return;
        }
        try {
            Path named = Path.of(argument);
            if (Files.isDirectory(named)) {
                throw refused(CommandCodes.FILE_IS_DIRECTORY);
            } else if (Files.exists(named) && !Files.isRegularFile(named)) {
                writeInto(named, content);
                return;
            }
            Path file = followed(named);
            if (Files.exists(file)) {
                checkReplaceable(file, terminal);
            }
            replace(file, content);
        } catch (InvalidPathException | NoSuchFileException e) {
            throw refused(CommandCodes.FILE_NO_FOLDER);
        } catch (AccessDeniedException e) {
            throw refused(CommandCodes.FILE_NOT_WRITTEN, "permission denied");
        } catch (IOException e) {
            throw refused(CommandCodes.FILE_NOT_WRITTEN, reason(e));
        }
    }

    private void checkReplaceable(Path file, Terminal terminal) throws IOException {
        if (onlyNew) {
            throw refused(CommandCodes.FILE_EXISTS);
        }
        if (terminal.isInput(file) && (changed == null || !changed.isFile(file))) {
            throw refused(CommandCodes.FILE_IS_INPUT);
        }
        if (!Files.isWritable(file)) {
            // Moving another file to its place would not ask.
            throw new AccessDeniedException(file.toString());
        }
    }

    private static void writeInto(Path device, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            out.write(content);
        }
    }

    /** The file that a name leads to through symbolic links, whether it is there or not. */
    private static Path followed(Path named) throws IOException {
        Path file = named;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(named.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void replace(Path file, byte[] content) throws IOException {
        @Nullable Set<PosixFilePermission> permissions = permissions(file);
        Path beside = create(file.toAbsolutePath().getParent(), permissions);
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                if (permissions != null) {
                    // Those at creation are cut down by the process's mask.
                    Files.setPosixFilePermissions(beside, permissions);
                }
                for (ByteBuffer left = ByteBuffer.wrap(content); left.hasRemaining(); ) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The permissions of a file that is there, where the file system knows such; else {@code null}. */
    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? null
                : view.readAttributes().permissions();
    }

    /** Makes a file in a folder, readable by nobody who may not read the one that it will replace. */
    private static Path create(Path folder, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        FileAttribute<?>[] attributes = permissions == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        String name = ".dspt-" + ProcessHandle.current().pid() + "-";
        for (int i = 0; ; i++) {
            try {
                return Files.createFile(folder.resolve(name + i + ".tmp"), attributes);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_NAMES) {
                    throw e;
                }
            }
        }
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private BadInputException refused(Code code, Object... arguments) {
        return BadInputException.of(new Source(argument), code, arguments);
    }
}
