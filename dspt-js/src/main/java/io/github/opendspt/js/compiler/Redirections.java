package io.github.opendspt.js.compiler;

import io.github.opendspt.js.platform.BundledTexts;
import io.github.opendspt.js.platform.PlainArrays;
import io.github.opendspt.js.platform.PlainFormat;
import io.github.opendspt.js.platform.PlainJackson;
import io.github.opendspt.js.platform.PlainSha256;
import io.github.opendspt.js.platform.PlainUtf8;
import io.github.opendspt.js.platform.Silence;
import io.github.opendspt.js.platform.SortedCollections;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;
import tools.jackson.core.Version;
import tools.jackson.core.io.NumberInput;
import tools.jackson.core.util.VersionUtil;

/** Sends calls of methods that the compiler's class library lacks, or gets wrong, to static methods of our own. */
public final class Redirections implements TeaVMPlugin, ClassHolderTransformer {

    private final Map<MethodReference, MethodReference> targets = new HashMap<>();

    /** Lists the methods. */
    public Redirections() {
        Class<?> ours = SortedCollections.class;
        redirect(Collections.class, "emptySortedMap", ours, "emptySortedMap", SortedMap.class);
        redirect(Collections.class, "emptySortedSet", ours, "emptySortedSet", SortedSet.class);
        redirect(
                Collections.class,
                "unmodifiableSortedMap",
                ours,
                "unmodifiableSortedMap",
                SortedMap.class,
                SortedMap.class);
        redirect(
                Collections.class,
                "unmodifiableSortedSet",
                ours,
                "unmodifiableSortedSet",
                SortedSet.class,
                SortedSet.class);
        redirect(LoggerFactory.class, "getLogger", Silence.class, "logger", Class.class, Logger.class);
        Class<?> format = PlainFormat.class;
        redirect(String.class, "format", format, "format", String.class, Object[].class, String.class);
        redirect(String.class, "format", format, "format", Locale.class, String.class, Object[].class, String.class);
        redirect(
                BundledDocument.class,
                "read",
                BundledTexts.class,
                "read",
                BundledDocument.Opener.class,
                String.class,
                DocumentReader.class,
                Function.class,
                Object.class);
        targets.put(
                new MethodReference(String.class, "getBytes", Charset.class, byte[].class),
                new MethodReference(PlainUtf8.class, "bytes", String.class, Charset.class, byte[].class));
        targets.put(
                new MethodReference(DocumentWriter.class, "toText", Object.class, String.class),
                new MethodReference(PlainUtf8.class, "text", DocumentWriter.class, Object.class, String.class));
        redirect(
                System.class,
                "arraycopy",
                PlainArrays.class,
                "copy",
                Object.class,
                int.class,
                Object.class,
                int.class,
                int.class,
                void.class);
        jackson();
        // The one seam of the SDK for SHA-256.
        redirect(Sha256.class, "digest", PlainSha256.class, "digest", byte[].class, byte[].class);
    }

    private void jackson() {
        Class<?> plain = PlainJackson.class;
        Class<?> text = String.class;
        redirect(VersionUtil.class, "parseVersion", plain, "version", text, text, text, Version.class);
        redirect(VersionUtil.class, "throwInternal", plain, "broken", void.class);
        redirect(VersionUtil.class, "throwInternalReturnAny", plain, "brokenAny", Object.class);
        numbers("parseDouble", double.class);
        numbers("parseFloat", float.class);
        numbers("parseBigDecimal", BigDecimal.class);
    }

    private void numbers(String name, Class<?> number) {
        Class<?> plain = PlainJackson.class;
        redirect(NumberInput.class, name, plain, name, String.class, boolean.class, number);
        redirect(NumberInput.class, name, plain, name, char[].class, int.class, int.class, boolean.class, number);
    }

    private void redirect(Class<?> from, String name, Class<?> to, String target, Class<?>... signature) {
        targets.put(new MethodReference(from, name, signature), new MethodReference(to, target, signature));
    }

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    /** What copies arrays in our place has the class library copy the long ones. */
    @Override
    public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
        if (holder.getName().equals(PlainArrays.class.getName())) {
            return;
        }
        for (MethodHolder method : holder.getMethods()) {
            if (method.hasProgram()) {
                transform(method.getProgram());
            }
        }
    }

    /** A call on an object passes the object as the first argument. */
    private void redirect(InvokeInstruction call) {
        MethodReference target = targets.get(call.getMethod());
        if (call.getInstance() != null) {
            List<Variable> arguments = new ArrayList<>();
            arguments.add(call.getInstance());
            arguments.addAll(call.getArguments());
            call.setArguments(arguments.toArray(new Variable[0]));
            call.setInstance(null);
            call.setType(InvocationType.SPECIAL);
        }
        call.setMethod(target);
    }

    private void transform(Program program) {
        for (int i = 0; i < program.basicBlockCount(); i++) {
            BasicBlock block = program.basicBlockAt(i);
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeInstruction call && targets.containsKey(call.getMethod())) {
                    redirect(call);
                }
            }
        }
    }
}
