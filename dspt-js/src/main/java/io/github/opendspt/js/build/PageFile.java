package io.github.opendspt.js.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes the page as one file: style and script inside, each allowed by its hash and nothing else allowed at all. The modules of
 * the npm package become functions of one script.
 */
public final class PageFile {

    private PageFile() {}

    /**
     * Writes the page.
     *
     * @param args the folder of the page's sources, that of the npm package, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path npm = Path.of(args[1]);
        String style = Files.readString(sources.resolve("dspt.css"));
        String script = script(npm, Files.readString(sources.resolve("dspt.js")));
        String version = field(Files.readString(npm.resolve("package.json")), "\"version\": \"", "\"");
        String page = Files.readString(sources.resolve("dspt.html"))
                .replace("@style-hash@", hash(style))
                .replace("@script-hash@", hash(script))
                .replace("@version@", version)
                .replace("@style@", style)
                .replace("@script@", script);
        Files.writeString(Path.of(args[2]), page);
    }

    private static String script(Path npm, String app) throws IOException {
        String engine = Files.readString(npm.resolve("engine.js"));
        int exports = engine.lastIndexOf("export{");
        String names = engine.substring(exports + "export{".length(), engine.indexOf('}', exports));
        String script = "const engine = (() => {"
                + engine.substring(0, exports)
                + "\nreturn {"
                + names.replaceAll("(\\S+) as (\\S+?)(,|$)", "$2: $1$3")
                + "};})();\n"
                + Files.readString(npm.resolve("resources.js")).replace("export const", "const")
                + "const dspt = (() => {\n"
                + functions(Files.readString(npm.resolve("index.js")))
                + "})();\n"
                + app;
        if (script.contains("</script")) {
            throw new IllegalStateException("the script would end the element that holds it");
        }
        return script;
    }

    /** The functions of the package, which return what the module exports. */
    private static String functions(String index) {
        StringBuilder code = new StringBuilder();
        StringBuilder exported = new StringBuilder();
        for (String line : index.split("\n")) {
            if (line.startsWith("import ") || line.contains("import('./schemas.js')")) {
                continue;
            }
            if (line.startsWith("export ")) {
                String name = line.replaceFirst("^export (?:class|const|function|async function) (\\w+).*$", "$1");
                exported.append(name).append(", ");
                line = line.substring("export ".length());
            }
            code.append(line).append('\n');
        }
        return code + "return { " + exported + "};\n";
    }

    private static String field(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
