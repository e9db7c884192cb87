package org.punte.rules.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads files with the compiler's own parser: all in one go, because a compiler is slow to start. */
final class SyntaxRules {
    private SyntaxRules() {}

    static List<String> violations(List<SourceFile> files) {
        var byName = IntStream.range(0, files.size())
                .boxed()
                .collect(Collectors.toMap(i -> URI.create("string:///%d.java".formatted(i)), files::get));
        var inputs = byName.entrySet().stream()
                .map(file -> input(file.getKey(), file.getValue()))
                .toList();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, inputs);
        var found = new ArrayList<String>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                var file = byName.get(unit.getSourceFile().toUri());
                new SyntaxScan(file, unit, Trees.instance(task), found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static JavaFileObject input(URI name, SourceFile file) {
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }
}
